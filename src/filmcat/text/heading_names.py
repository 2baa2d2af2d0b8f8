"""Headings of pages and tables in other languages: labels of fields, and words that head or part what is shown."""

from functools import lru_cache

_LANGUAGES = ("de", "fr", "es", "it", "pl", "uk")
_NAMES = """
Title|Titel|Titre|Título|Titolo|Tytuł|Назва
Original title|Originaltitel|Titre original|Título original|Titolo originale|Tytuł oryginalny|Оригінальна назва
Further titles|Weitere Titel|Autres titres|Otros títulos|Altri titoli|Inne tytuły|Інші назви
Filed as|Abgelegt als|Classé sous|Archivado como|Archiviato come|W katalogu jako|У каталозі як
Year|Jahr|Année|Año|Anno|Rok|Рік
Countries|Länder|Pays|Países|Paesi|Kraje|Країни
Languages|Sprachen|Langues|Idiomas|Lingue|Języki|Мови
Runtime|Länge|Durée|Duración|Durata|Czas trwania|Тривалість
Min|Min|Min|Min|Min|Min|Хв
Colour|Farbe|Couleur|Color|Colore|Kolor|Колір
Form|Form|Forme|Forma|Forma|Forma|Форма
Genres|Genres|Genres|Géneros|Generi|Gatunki|Жанри
Tags|Schlagworte|Étiquettes|Etiquetas|Etichette|Etykiety|Мітки
Debut|Debüt|Premier film|Ópera prima|Opera prima|Debiut|Дебют
Age|Alter|Âge|Edad|Età|Wiek|Вік
Festivals|Festivals|Festivals|Festivales|Festival|Festiwale|Фестивалі
Tagline|Werbezeile|Accroche|Eslogan|Slogan|Hasło|Слоган
Synopsis|Inhalt|Synopsis|Sinopsis|Sinossi|Opis|Синопсис
Notes|Anmerkungen|Notes|Notas|Note|Uwagi|Примітки
Note|Anmerkung|Note|Nota|Nota|Uwaga|Примітка
Quotes|Zitate|Citations|Citas|Citazioni|Cytaty|Цитати
Credits|Stab|Générique|Créditos|Crediti|Twórcy|Творці
Cast|Besetzung|Interprétation|Reparto|Interpreti|Obsada|У ролях
Companies|Firmen|Sociétés|Empresas|Società|Firmy|Компанії
Versions|Fassungen|Versions|Versiones|Versioni|Wersje|Версії
Part of|Teil von|Fait partie de|Parte de|Parte di|Część|Частина
Rating|Wertung|Note|Valoración|Voto|Ocena|Оцінка
Viewings|Gesehen|Visionnages|Visionados|Visioni|Obejrzane|Перегляди
Seen|Gesehen|Vu|Visto|Visto|Obejrzane|Переглянуто
Ids|Kennungen|Identifiants|Identificadores|Identificativi|Identyfikatory|Ідентифікатори
Id|Kennung|Identifiant|Identificador|Identificativo|Identyfikator|Ідентифікатор
Sources|Quellen|Sources|Fuentes|Fonti|Źródła|Джерела
Extra|Zusätzlich|Divers|Adicional|Extra|Dodatkowe|Додатково
Other|Sonstiges|Autres|Otros|Altro|Inne|Інше
More|Weiteres|Autres informations|Más|Altro|Więcej|Більше
Director|Regie|Réalisation|Dirección|Regia|Reżyseria|Режисер
Directors|Regie|Réalisation|Dirección|Regia|Reżyseria|Режисери
Person|Person|Personne|Persona|Persona|Osoba|Особа
Name|Name|Nom|Nombre|Nome|Imię i nazwisko|Ім'я
Role|Funktion|Fonction|Función|Ruolo|Funkcja|Роль
Film|Film|Film|Película|Film|Film|Фільм
Films|Filme|Films|Películas|Film|Filmy|Фільми
Filmography|Filmografie|Filmographie|Filmografía|Filmografia|Filmografia|Фільмографія
Biography|Biografie|Biographie|Biografía|Biografia|Biografia|Біографія
As of|Stand|À la date de|A fecha de|Aggiornato a|Stan na|Станом на
Camera|Kamera|Image|Fotografía|Fotografia|Zdjęcia|Камера
Sound|Ton|Son|Sonido|Suono|Dźwięk|Звук
Music|Musik|Musique|Música|Musica|Muzyka|Музика
Design|Ausstattung|Décors et costumes|Diseño|Scenografia e costumi|Scenografia|Оформлення
Production|Produktion|Production|Producción|Produzione|Produkcja|Виробництво
"""


def heading_in(label: str, language: str) -> str:
    """A label in another language: ``heading_in("Year", "de") == "Jahr"``; as it is where nobody knows it there."""
    return _table(language).get(label, label)


@lru_cache(maxsize=1)
def _table(language: str) -> dict[str, str]:
    if language not in _LANGUAGES:
        return {}
    place = _LANGUAGES.index(language) + 1
    rows = (line.split("|") for line in _NAMES.strip().split("\n"))
    return {row[0]: row[place] for row in rows}
