"""Loads records of the program into an SQLite file as a user of Datasette would: one table, lists as JSON, full text.

Usage: datasette.py RECORDS.ndjson PARTIES.csv FILE.db
"""

import csv
import json
import sqlite3
import sys

records, parties, target = sys.argv[1:]
group_of = {row["code"]: row["regional_group"] for row in csv.DictReader(open(parties, encoding="utf-8"))}

db = sqlite3.connect(target)
db.execute(
    "CREATE TABLE measures (id TEXT PRIMARY KEY, title TEXT, main_features TEXT, bodies TEXT, holders TEXT, outputs TEXT,"
    " activities TEXT, instrument_types TEXT, cultural_domains TEXT, regional_groups TEXT, year_start INTEGER, designation TEXT)"
)


def text(of):
    return "\n".join(part["text"] for part in of.values())


def rows():
    for line in open(records, encoding="utf-8"):
        one = json.loads(line)
        groups = sorted({group_of[holder] for holder in one["holders"] if group_of.get(holder)})
        yield (
            one["id"],
            text(one["title"]),
            text(one["main_features"]),
            "\n".join(body["name"] for body in one["responsible_bodies"]),
            *(json.dumps(one[name]) for name in ("holders", "outputs", "activities", "instrument_types", "cultural_domains")),
            json.dumps(groups),
            one["year_start"],
            one["good_practice_edition"],
        )


db.executemany("INSERT INTO measures VALUES (" + ",".join("?" * 12) + ")", rows())
db.execute("CREATE INDEX measures_by_year ON measures (year_start)")
db.execute("CREATE INDEX measures_by_designation ON measures (designation)")
db.execute("CREATE VIRTUAL TABLE measures_fts USING fts5(title, main_features, bodies, content='measures')")
db.execute("INSERT INTO measures_fts (rowid, title, main_features, bodies) SELECT rowid, title, main_features, bodies FROM measures")
db.commit()
db.execute("ANALYZE")
db.commit()
