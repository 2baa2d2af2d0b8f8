"""Assignments to records: what each sets, adds and takes out, and what is refused."""

import pytest

from editing.changing import change, film, person, stored, stored_person
from filmcat.editing.field_names import field_named
from filmcat.errors import BadValue, FilmcatError, UnknownName, UnknownWord, UsageError
from filmcat.model.change import Stored
from filmcat.model.empty import empty_film
from filmcat.model.fields import FILM_FIELDS, Field
from filmcat.text.field_words import words_of

BERLINALE = '{ title = "Mutt", festivals = [{ name = "Berlinale", year = 2023 }, { name = "IDFA", year = 2023 }] }'
TWICE = '{ title = "Mutt", festivals = [{ name = "Berlinale", year = 2015 }, { name = "Berlinale", year = 2023 }] }'


def test_a_record_is_changed_and_the_old_one_is_not() -> None:
    base = stored('{ title = "Solaris", tags = ["a"], credits = { director = "Andrei Tarkovsky" } }')
    before = repr(base)
    after = change(base, "tags+=b", "director+=Zeno Graton", "year=1972").stored.record
    assert repr(base) == before
    assert after != base.record


@pytest.mark.parametrize(
    ("argument", "field", "value"),
    [
        ("year=1972", "year", 1972),
        ("runtime=1h 40", "runtime", 100),
        ("runtime=7,5", "runtime", 7.5),
        ("debut=yes", "debut", True),
        ("debut=FALSE", "debut", False),
        ("title=1984", "title", "1984"),
        ("title=yes", "title", "yes"),
        ("rating=4.5", "rating", 4.5),
        ("genres=drama", "genres", ["drama"]),
        ('genres=["drama", "comedy"]', "genres", ["drama", "comedy"]),
        ("genres=1984", "genres", ["1984"]),
        ("title= Solaris ", "title", "Solaris"),
        ('title="[REC]"', "title", "[REC]"),
        ("titles.de=Meeresleuchten", "titles", {"de": ["Meeresleuchten"]}),
        ("titles.German=Meeresleuchten", "titles", {"de": ["Meeresleuchten"]}),
        ("ids.imdb=tt0069293", "ids", {"imdb": "tt0069293"}),
        ("ids.tmdb=0012", "ids", {"tmdb": "0012"}),
        ("extra.shelf=12", "extra", {"shelf": "12"}),
        ("part_of=Three Colours (2)", "part_of", {"title": "Three Colours", "number": 2}),
        ("part_of=Three Colours (Blue)", "part_of", {"title": "Three Colours (Blue)", "number": None}),
        ("age_rating=14", "age_ratings", {"age": 14}),
        ("age_rating=FSK 12", "age_ratings", {"FSK": "12"}),
        ("age_rating.FSK=12", "age_ratings", {"FSK": 12}),
        ("credits.editing+=Kasia Boniecka", "credits", {"editing": ["Kasia Boniecka"]}),
        ("countries=ua", "countries", ["ua"]),
        ("countries=Korea, South", "countries", ["Korea, South"]),
    ],
)
def test_what_a_text_becomes_follows_from_the_kind_of_the_field(argument: str, field: str, value: object) -> None:
    assert dict(film(argument))[field] == value


def test_years_may_be_more_than_a_number() -> None:
    found = film("year=1925-1926")
    assert (found["year"], found["year_to"], found["year_text"]) == (1925, 1926, "1925-1926")


def test_a_festival_is_parted_into_name_and_year() -> None:
    found = film("festivals+=Berlinale 2023", "festivals+=IDFA")["festivals"]
    assert [(one["name"], one["year"]) for one in found or []] == [("Berlinale", 2023), ("IDFA", None)]


def test_a_company_has_its_places_in_a_parenthesis() -> None:
    assert film("companies+=HAKA Films (Warsaw)")["companies"] == [
        {"name": "HAKA Films", "role": "production", "places": ["Warsaw"]}
    ]


def test_an_actor_has_the_character_in_a_parenthesis() -> None:
    found = film("cast+=Khalil Gharbia (Joe)")["cast"]
    assert [(one["name"], one["character"]) for one in found or []] == [("Khalil Gharbia", "Joe")]


@pytest.mark.parametrize(
    "word", ["director", "regie", "Regie", "directed_by", "режисер", "credits.director", "credit.Regie"]
)
def test_a_role_may_be_named_in_any_of_its_languages(word: str) -> None:
    assert film(f"{word}+=Alisa Kovalenko")["credits"] == {"director": ["Alisa Kovalenko"]}


@pytest.mark.parametrize("word", ["countries", "country", "Countries"])
def test_a_field_may_be_named_in_either_number(word: str) -> None:
    assert film(f"{word}=Ukraine")["countries"] == ["Ukraine"]


@pytest.mark.parametrize("row", [row for row in FILM_FIELDS if not row.derived_from], ids=lambda row: row.name)
def test_a_field_may_be_named_in_each_word_that_a_query_has_for_it(row: Field) -> None:
    roles = {word for word in words_of(row) if field_named(word, is_film=True)[0] is not row}
    assert roles == set()


def test_directors_are_named_as_a_list_names_them() -> None:
    assert film("directors=Alisa Kovalenko")["credits"] == {"director": ["Alisa Kovalenko"]}


def test_the_names_of_the_table_win_over_roles_and_questions() -> None:
    assert film("titles.de=Meeresleuchten", "source=https://a.b")["sources"] == ["https://a.b"]


def test_the_cast_may_be_named_among_the_credits() -> None:
    found = film(
        "credits.cast+=Khalil Gharbia (Joe)", 'credits+={ cast = ["Julien De Saint Jean"], music = "Bachar Khalifé" }'
    )
    assert [one["name"] for one in found["cast"] or []] == ["Khalil Gharbia", "Julien De Saint Jean"]
    assert found["credits"] == {"music": ["Bachar Khalifé"]}


def test_a_list_that_is_named_twice_adds_up() -> None:
    assert film("countries=Ukraine", "countries=France", of='{ title = "A", countries = ["Poland"] }')["countries"] == [
        "Ukraine",
        "France",
    ]


def test_a_single_value_that_is_named_twice_is_refused() -> None:
    with pytest.raises(UsageError, match="twice"):
        film("year=1972", "year=1973")


def test_what_is_there_is_not_added_again_however_it_is_spelt() -> None:
    of = '{ title = "A", countries = ["UA"], tags = ["To see"], credits = { director = ["Zeno Graton"] } }'
    found = film("countries+=Ukraine", "tags+=to SEE", "regie+=zeno graton", of=of)
    assert (found["countries"], found["tags"]) == (["UA"], ["To see"])
    assert found["credits"] == {"director": ["Zeno Graton"]}


def test_an_entry_that_says_more_fills_the_one_that_is_there() -> None:
    found = film("cast+=Bruno Ganz (Damiel)", 'festivals+={ name = "IDFA", section = "Best of" }', of=
        '{ title = "A", cast = ["Bruno Ganz"], festivals = [{ name = "IDFA", year = 2023 }] }')  # fmt: skip
    assert [one["character"] for one in found["cast"] or []] == ["Damiel"]
    assert [(one["year"], one["section"]) for one in found["festivals"] or []] == [(2023, "Best of")]


def test_a_second_part_of_an_actor_is_another_entry_once() -> None:
    of = '{ title = "A", cast = ["Bruno Ganz (Damiel)"] }'
    found = film("cast+=Bruno Ganz (Cassiel)", "cast+=Bruno Ganz (Cassiel)", of=of)["cast"]
    assert [one["character"] for one in found or []] == ["Damiel", "Cassiel"]


def test_a_festival_of_another_year_is_another_entry() -> None:
    assert len(film("festivals+=Berlinale 2024", of=BERLINALE)["festivals"] or []) == 3
    assert film("festivals+=Berlinale 2023", of=BERLINALE) == stored(BERLINALE).record


def test_a_festival_whose_name_holds_the_year_is_not_added_again() -> None:
    of = '{ title = "A", festivals = ["Berlinale 2023"] }'
    assert film("festivals+=Berlinale 2023", of=of) == stored(of).record
    assert film("festivals-=Berlinale 2023", of=of)["festivals"] is None


def test_entries_are_taken_out_by_name_and_by_year() -> None:
    assert film("festivals-=berlinale", of=TWICE)["festivals"] is None
    assert [one["year"] for one in film("festivals-=Berlinale 2015", of=TWICE)["festivals"] or []] == [2023]
    assert film('festivals-=[{ name = "Berlinale", year = 2015 }, { year = 2023 }]', of=TWICE)["festivals"] is None


def test_viewings_are_taken_out_by_their_date() -> None:
    of = '{ title = "A", viewings = [{ date = 2024-03-02, rating = 4 }, { date = "2024-03" }] }'
    assert [one["date"] for one in film("viewings-=2024-03-02", of=of)["viewings"] or []] == ["2024-03"]
    assert [one["date"] for one in film("viewings-=2024-03", of=of)["viewings"] or []] == ["2024-03-02"]


def test_an_actor_is_taken_out_without_the_character_and_namesakes_stay() -> None:
    of = '{ title = "A", cast = ["Bruno Ganz (Damiel)", "Bruno Ganz [1941] (Cassiel)"] }'
    assert [one["namesake"] for one in film("cast-=Bruno Ganz", of=of)["cast"] or []] == ["1941"]
    assert [one["namesake"] for one in film("cast-=Bruno Ganz [1941]", of=of)["cast"] or []] == [None]
    with pytest.raises(UsageError, match="not among"):
        film("cast-=Bruno Ganz (Cassiel)", of=of)


def test_a_company_is_taken_out_whatever_its_role() -> None:
    of = '{ title = "A", companies = [{ name = "HAKA Films", role = "world sales", places = ["Warsaw"] }] }'
    assert film("companies-=HAKA Films", of=of)["companies"] is None
    assert film("companies-=HAKA Films (Warsaw)", of=of)["companies"] is None
    with pytest.raises(UsageError, match="not among"):
        film("companies-=HAKA Films (Kyiv)", of=of)


def test_a_country_is_taken_out_under_any_of_its_names() -> None:
    assert film("countries-=Ucraina", of='{ title = "A", countries = ["UA", "FR"] }')["countries"] == ["FR"]


def test_what_is_not_there_cannot_be_taken_out_and_what_is_there_is_said() -> None:
    with pytest.raises(UsageError) as error:
        film("festivals-=Cannes", of=BERLINALE)
    assert error.value.message == "“Cannes” is not among `festivals`."
    assert error.value.hint == "there is 1: Berlinale 2023; 2: IDFA 2023"


@pytest.mark.parametrize("selector", ["Berlinale", "1", "berlinale 2023"])
def test_one_entry_is_changed_by_its_name_or_its_number(selector: str) -> None:
    assert [
        one["section"] for one in film(f"festivals[{selector}].section=Forum", of=BERLINALE)["festivals"] or []
    ] == ["Forum", None]


@pytest.mark.parametrize(
    ("argument", "name", "value"),
    [
        ("festivals[2].year=2022", "year", 2022),
        ("festivals[2].awards+=Special mention", "awards", ["Special mention"]),
        ("festivals[2].award=2", "awards", ["2"]),
        ("festivals[2].section=yes", "section", "yes"),
    ],
)
def test_parts_of_an_entry_are_of_their_own_kinds(argument: str, name: str, value: object) -> None:
    assert [dict(one)[name] for one in film(argument, of=BERLINALE)["festivals"] or []][1] == value


def test_lists_within_versions_and_viewings_can_be_changed() -> None:
    of = '{ title = "A", versions = [{ name = "Dub", cast = ["Bruno Ganz"] }], viewings = [{ date = 2024-03-02 }] }'
    found = film(
        "versions[Dub].cast+=Otto Sander (Cassiel)", "versions[Dub].languages=French",
        "viewings[2024-03-02].rewatch=yes", "viewings[1].rating=4", of=of,
    )  # fmt: skip
    versions, viewings = found["versions"] or [], found["viewings"] or []
    assert [one["name"] for one in versions[0]["cast"] or []] == ["Bruno Ganz", "Otto Sander"]
    assert versions[0]["languages"] == ["French"]
    assert (viewings[0]["rewatch"], viewings[0]["rating"]) == (True, 4)


def test_an_entry_is_replaced_or_taken_out_by_its_number() -> None:
    assert [one["name"] for one in film("festivals[1]=Cannes 2023", of=BERLINALE)["festivals"] or []] == [
        "Cannes",
        "IDFA",
    ]
    assert [one["name"] for one in film("festivals[1]=", of=BERLINALE)["festivals"] or []] == ["IDFA"]
    assert film("genres[2]=comedy", of='{ title = "A", genres = ["drama", "x"] }')["genres"] == ["drama", "comedy"]


@pytest.mark.parametrize(
    ("argument", "hint"),
    [
        ("festivals.section=Forum", "festivals[1].section=…"),
        ("festivals[Cannes].section=Forum", "there is 1: Berlinale 2015; 2: Berlinale 2023"),
        ("festivals[Berlinale].section=Forum", "name one by its number; there is 1: Berlinale 2015; 2: Berlinale 2023"),
        ("festivals[0].section=Forum", "there is 1: Berlinale 2015"),
        ("festivals[3].section=Forum", "there is 1: Berlinale 2015"),
        ("title[1]=A", "write title=…"),
        ("year.from=1972", "write year=…"),
    ],
)
def test_an_entry_that_is_not_named_clearly_is_refused(argument: str, hint: str) -> None:
    with pytest.raises(UsageError) as error:
        film(argument, of=TWICE)
    assert hint in error.value.hint


def test_an_empty_value_empties_a_field_or_a_part_of_it() -> None:
    of = (
        '{ title = "A", year = 1972, titles = { de = "B", fr = "C" }, credits = { director = "D" }, extra = { x = 1 } }'
    )
    found = film("year=", "titles.de=", "regie=", "extra.x=", "genres=", of=of)
    assert (found["year"], found["titles"], found["credits"], found["extra"]) == (None, {"fr": ["C"]}, None, None)


def test_a_field_that_was_emptied_takes_what_comes_next() -> None:
    assert film("tags=", "tags=a", "tags=b", of='{ title = "A", tags = ["c"] }')["tags"] == ["a", "b"]


def test_prose_by_language_stands_beside_what_has_none() -> None:
    found = change(stored('{ title = "A", synopsis = "The sea." }'), "synopsis.de=Das Meer.")
    assert dict(found.stored.record)["texts"] == {"synopsis": {"und": "The sea.", "de": "Das Meer."}}
    assert "`und`" in found.notes[0]


def test_a_language_that_is_there_is_changed_whatever_the_case() -> None:
    assert film("titles.DE=B", of='{ title = "A", titles = { de = "C" } }')["titles"] == {"de": ["B"]}
    assert film("ids.IMDb=tt2", of='{ title = "A", ids = { imdb = "tt1" } }')["ids"] == {"imdb": "tt2"}


def test_tables_of_ones_own_grow_as_deep_as_they_are_named() -> None:
    found = film(
        "extra.scores.a.b=1", "extra.list[1]=x", "extra.list-=2", of='{ title = "A", extra = { list = [1, 2, 3] } }'
    )
    assert found["extra"] == {"list": ["x", 3], "scores": {"a": {"b": "1"}}}


def test_the_day_of_a_viewing_is_a_date_wherever_it_is_named() -> None:
    of = '{ title = "A", viewings = ["2024-03-02"] }'
    assert [one["date"] for one in film("viewings[1].date=2024-03", of=of)["viewings"] or []] == ["2024-03"]
    with pytest.raises(BadValue, match=r"viewings\[1\]\.date"):
        film("viewings[1].date=soon", of=of)


def test_the_id_is_fixed_and_freed() -> None:
    base = Stored(empty_film("Solaris"))
    assert change(base, "id=solaris").stored.id == "solaris"
    assert change(base._replace(id="x"), "id=").stored == base
    assert change(base._replace(id="x"), "year=1972").stored.id == "x"


def test_a_key_that_no_field_has_can_be_emptied_but_not_set() -> None:
    of = '{ title = "A", mood = "bright" }'
    assert film("mood=", of=of)["other"] is None
    assert film("year=1972", of=of)["other"] == {"mood": "bright"}
    with pytest.raises(UnknownWord):
        film("mood=dark", of=of)


def test_a_comma_within_an_entry_is_said() -> None:
    assert "drama, comedy" in change(Stored(empty_film("A")), "genres+=drama, comedy").notes[0]
    whole = ("quotes+=a, b", "sources+=https://a.b/c,d", "title=A, B", 'genres=["a, b"]', "cast+=A (B, C)")
    for argument in (*whole, "countries+=Korea, South"):
        assert change(Stored(empty_film("A")), argument).notes == ()


def test_a_role_that_no_vocabulary_knows_is_said_with_what_is_near() -> None:
    assert change(Stored(empty_film("A")), "credits.edting+=B").notes == (
        "`edting` is a role of your own; did you mean “Editing”?",
    )


@pytest.mark.parametrize(
    ("argument", "error", "message", "hint"),
    [
        ("year=soon", BadValue, "“soon” is not a value for year.", "1925-1926"),
        ("runtime=abc", BadValue, "“abc” is not a value for runtime.", "1h 40"),
        ("debut=maybe", BadValue, "“maybe” is not a value for debut.", "true or false"),
        ("rating=good", BadValue, "“good” is not a value for rating.", "a number"),
        ("viewings+=2024-13", BadValue, "“2024-13” is not a value for viewings.", "2024-03-02"),
        ("viewings+=soon", BadValue, "“soon” is not a value for viewings.", "2024-03-02"),
        ("id=two words", BadValue, "“two words” is not a value for id.", "one word"),
        ("countries=Ukrane", UnknownName, "There is no country “Ukrane”.", "did you mean “Ukraine”? --force"),
        ('countries=["Ukrane"]', UnknownName, "There is no country “Ukrane”.", "did you mean “Ukraine”? --force"),
        ("languages+=Ukranian", UnknownName, "There is no language “Ukranian”.", "“Ukrainian”"),
        ("titles.germn=A", UnknownName, "There is no language “germn”.", "“German”"),
        (
            "countries=Ukraine, France",
            BadValue,
            "“Ukraine, France” is not a value for countries.",
            "one country at a time",
        ),
        ("yaer=1972", UnknownWord, "There is no field or role “yaer”.", "did you mean “year”?"),
        ("edting+=A", UnknownWord, "There is no field or role “edting”.", "“editing”"),
        ("E=mc2", UnknownWord, "There is no field or role “E”.", 'title="…"'),
        ("year+=2", UsageError, "Nothing can be added to `year`: it is no list.", "write year=…"),
        ("tagline+=A", UsageError, "Nothing can be added to `tagline`: it is no list.", "write tagline=…"),
        ("ids+=tt1", UsageError, "Nothing can be added to `ids`: it is no list.", "write ids=…"),
        ("year-=1972", UsageError, "`year` is no list.", "write year="),
        ("id+=a", UsageError, "`id` is a single word.", "id=WORD"),
        ("year_to=1973", UsageError, "`year_to` follows from `year`: it is not set.", "set year"),
        ("country_codes=UA", UsageError, "`country_codes` follows from `countries`: it is not set.", "set countries"),
        ("person=A", UsageError, "`person` follows from `credits`: it is not set.", "set credits"),
        ("premiere=World", UsageError, "`festivals.premiere` is a part of one entry.", "festivals[NAME].premiere=…"),
        ("world_sales+=A", UsageError, "“world_sales” is the role of a company.", 'role = "world sales"'),
        ("title=", UsageError, "A film needs a title.", "title=…"),
        ('title=" "', UsageError, "A film needs a title.", "title=…"),
        ("title=  ", UsageError, "A film needs a title.", "title=…"),
        ("title=[REC]", UsageError, "The value of `title` is not TOML: invalid value.", """'"[REC]"'"""),
        ('genres="a", "b"', UsageError, "The value of `genres` is not TOML", ""),
        ('genres="a"\ntitle = "b"', UsageError, "it is more than one value", ""),
        ("title=" + "[" * 3000, UsageError, "nested too deeply", ""),
        ("credits=A", BadValue, "“A” is not a value for credits.", "a table of roles"),
        ("credits.runtime=100", UsageError, "Move `runtime` above `[film.credits]`", ""),
        ('genres={ a = "b" }', BadValue, "“a table” is not a value for genres.", "a list of texts"),
        ('companies+={ role = "support" }', UsageError, "`companies` has no name.", ""),
        ("tags+= ", UsageError, "Nothing is named that is to come to `tags`.", "write tags+=…"),
        ("cast+=", UsageError, "Nothing is named that is to come to `cast`.", "write cast+=…"),
        ("extra.a.b+=c", UsageError, "Nothing can be added to `extra.a.b`: it is no list.", "write extra.a.b=…"),
        ("tags-=", UsageError, "Nothing is named that is to go from `tags`.", "there is none"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(
    argument: str, error: type[FilmcatError], message: str, hint: str
) -> None:
    with pytest.raises(error) as refused:
        film(argument)
    assert message in refused.value.message
    assert hint in refused.value.hint
    assert refused.value.exit_code == 2


def test_a_part_that_an_entry_does_not_have_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownWord) as error:
        film("festivals[1].sectoin=Forum", of=BERLINALE)
    assert error.value.hint == "did you mean “section”?"


def test_a_name_that_filmcat_does_not_know_is_taken_by_force() -> None:
    found = film("countries+=Zubrowka", "titles.tlh=A", "titles.nonsense=B", is_forced=True)
    assert found["countries"] == ["Zubrowka"]
    assert found["titles"] == {"tlh": ["A"], "nonsense": ["B"]}


def test_nothing_is_returned_where_the_last_of_many_is_refused() -> None:
    with pytest.raises(BadValue):
        film("year=1972", "tags+=a", "runtime=abc")


def test_what_contradicts_a_table_is_not_added_to_it() -> None:
    of = '{ title = "A", ids = { imdb = "tt1" } }'
    assert film("ids+={ tmdb = 2 }", of=of)["ids"] == {"imdb": "tt1", "tmdb": "2"}
    with pytest.raises(UsageError) as error:
        film('ids+={ imdb = "tt2" }', of=of)
    assert error.value.hint == "write ids.imdb=… to change it"


def test_a_film_without_a_title_is_refused_and_one_that_is_assigned_is_a_title() -> None:
    with pytest.raises(UsageError, match="needs a title"):
        change(Stored(empty_film("")), "year=1972")
    assert change(Stored(empty_film("")), "title=Solaris").stored == Stored(empty_film("Solaris"))


def test_a_person_has_fields_of_its_own() -> None:
    names = ("also+=Alisa Kowalenko", "names.uk=Аліса Коваленко")
    found = person("born=1987-05-12", *names, "filmography+=2014 Sestra Zo (Sister Zo)", "biography.en=She films.")
    assert (found["born"], found["also"], found["names"]) == (
        "1987-05-12",
        ["Alisa Kowalenko"],
        {"uk": ["Аліса Коваленко"]},
    )
    assert [one["title"] for one in found["filmography"] or []] == ["Sestra Zo"]
    for argument in ("year=1972", "regie=A", "id=a", "namesake=1969", "born=1987-02-30", "name="):
        with pytest.raises(UsageError):
            person(argument)


def test_a_person_gets_what_tells_namesakes_apart_with_the_name() -> None:
    found = person("name=Alisa Kovalenko [1987]")
    assert (found["name"], found["namesake"]) == ("Alisa Kovalenko", "1987")
    assert person("born=1987", of='{ name = "A [1]" }')["namesake"] == "1"


def test_what_changes_nothing_gives_the_same_record() -> None:
    base = stored_person('{ name = "A", born = 1987 }')
    assert change(base, "born=1987").stored is not None
    assert change(base, "born=1987").stored == base
    assert change(base).stored == base
