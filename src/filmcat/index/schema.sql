-- The index of one catalogue: a cache, made anew whenever it is absent or of another version.
-- A film or person has the number of its span. Every searchable value is a term; `link` says which films
-- hold it. `known` and `roles` of a film are sets of bits (see columns.py); each set that occurs stands in `known_set`
-- or `role_set` too, so that films which lack something are looked up by the few sets without it, never scanned for.
-- `day` has the first and the last day of every date that films are asked by, as ordinals; NULL where it is no date.
-- `part` has the parts of entries, which are terms (see entries.py): a text is a term of its own, a year or a date has
-- its first and its last one (days as ordinals; NULL where it is no date).

CREATE TABLE file (
  number INTEGER PRIMARY KEY, path BLOB NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL,
  size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL, read_at INTEGER NOT NULL
);
CREATE TABLE span (
  number INTEGER PRIMARY KEY, file INTEGER NOT NULL, rank INTEGER NOT NULL, digest BLOB, lines INTEGER NOT NULL
);
CREATE TABLE problem (
  span INTEGER NOT NULL, line INTEGER NOT NULL, "column" INTEGER NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,
  is_broken INTEGER NOT NULL
);
CREATE TABLE record (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE person (number INTEGER PRIMARY KEY, json TEXT NOT NULL);
CREATE TABLE alias (term INTEGER NOT NULL, person INTEGER NOT NULL, PRIMARY KEY (term, person)) WITHOUT ROWID;
CREATE TABLE role (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE term (
  number INTEGER PRIMARY KEY, field INTEGER NOT NULL, text TEXT NOT NULL, key TEXT NOT NULL,
  disambiguator TEXT NOT NULL, bare TEXT, roman TEXT
);
CREATE TABLE word (field INTEGER NOT NULL, word TEXT NOT NULL, term INTEGER NOT NULL, PRIMARY KEY (field, word, term)) WITHOUT ROWID;
CREATE TABLE link (
  term INTEGER NOT NULL, role INTEGER NOT NULL, film INTEGER NOT NULL, PRIMARY KEY (term, role, film)
) WITHOUT ROWID;
CREATE TABLE day (film INTEGER NOT NULL, field TEXT NOT NULL, first INTEGER, last INTEGER);
CREATE TABLE part (entry INTEGER NOT NULL, field INTEGER NOT NULL, term INTEGER, first INTEGER, last INTEGER);
CREATE TABLE known_set (bits INTEGER PRIMARY KEY);
CREATE TABLE role_set (bits INTEGER PRIMARY KEY);

CREATE INDEX span_by_rank ON span (rank);
CREATE INDEX problem_by_span ON problem (span);
CREATE INDEX film_by_rank ON film (rank);
CREATE INDEX film_by_id ON film (id);
CREATE INDEX film_by_base ON film (base);
CREATE INDEX film_by_known ON film (known);
CREATE INDEX film_by_roles ON film (roles);
CREATE INDEX day_by_film ON day (film, field, first, last);
CREATE INDEX day_by_first ON day (field, first, last, film);
CREATE INDEX part_by_entry ON part (entry, field);
CREATE INDEX part_by_term ON part (term, entry) WHERE term IS NOT NULL;
CREATE INDEX part_by_field ON part (field, first, last, entry);
CREATE INDEX alias_by_person ON alias (person);
CREATE INDEX term_by_key ON term (field, key);
CREATE INDEX term_by_bare ON term (bare) WHERE bare IS NOT NULL;
CREATE INDEX term_by_roman ON term (field, roman) WHERE roman IS NOT NULL;
