"""Asks a started program what it gives back, with the tools that its users have: a reader of data packages, a SHACL
validator, a feed parser, an OAI-PMH client, a fuzzer that reads OpenAPI, readers of word processors' files and of
workbooks. Prints a line a check and a last one with the counts; ends with 1 when one failed. The program is named by
POLYPHONY_BIN."""

import csv
import datetime
import email
import email.policy
import hashlib
import html.parser
import http.cookiejar
import io
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

import docx
import feedparser
import frictionless
import openpyxl
import pyshacl
import rdflib
from rdflib.compare import isomorphic, to_isomorphic
from rdflib.namespace import DCAT, SKOS
from sickle import Sickle
from sickle.oaiexceptions import BadArgument, BadResumptionToken, CannotDisseminateFormat, IdDoesNotExist, NoRecordsMatch

HERE = Path(__file__).parent
PROGRAM = os.environ["POLYPHONY_BIN"]
# More than a page of each list in pages, so that every way of going on is gone.
GROWN = 250
CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def get(address):
    with urllib.request.urlopen(address, timeout=60) as answer:
        return answer.read(), answer.headers.get_content_type()


def graph(address, form):
    return rdflib.Graph().parse(data=get(address)[0], format=form)


def conforms(data, shapes):
    good, _, words = pyshacl.validate(data, shacl_graph=str(HERE / shapes), allow_warnings=False)
    assert good, words


@check
def the_catalogue_has_every_mandatory_and_recommended_property_of_dcat_ap(site):
    catalogue = graph(f"{site}/catalog.ttl", "turtle")
    assert len(list(catalogue.subjects(rdflib.RDF.type, DCAT.Dataset))) >= 8
    conforms(catalogue, "dcat-ap.ttl")


@check
def the_shapes_refuse_a_catalogue_without_titles_and_licences(site):
    catalogue = graph(f"{site}/catalog.ttl", "turtle")
    for property in (rdflib.DCTERMS.title, rdflib.DCTERMS.license, DCAT.accessURL):
        poorer = rdflib.Graph()
        for triple in catalogue:
            if triple[1] != property:
                poorer.add(triple)
        assert not pyshacl.validate(poorer, shacl_graph=str(HERE / "dcat-ap.ttl"))[0], property


@check
def turtle_and_json_ld_say_the_same(site):
    for path in ("/catalog", "/vocab", "/vocab/open-roadmap-2019"):
        turtle, json_ld = graph(f"{site}{path}.ttl", "turtle"), graph(f"{site}{path}.jsonld", "json-ld")
        assert len(turtle) > 100 and isomorphic(to_isomorphic(turtle), to_isomorphic(json_ld)), path


@check
def every_distribution_answers_in_the_media_type_it_names(site):
    catalogue = graph(f"{site}/catalog.ttl", "turtle")
    files = list(catalogue.subject_objects(DCAT.downloadURL))
    assert len(files) > 10
    for file, address in files:
        media = str(catalogue.value(file, DCAT.mediaType)).split("/media-types/")[1]
        body, kind = get(str(address))
        assert kind == media and body, (address, kind, media)


@check
def every_code_list_is_sound_skos(site):
    lists = graph(f"{site}/vocab.ttl", "turtle")
    assert len(list(lists.subjects(rdflib.RDF.type, SKOS.Concept))) > 200
    conforms(lists, "skos.ttl")


@check
def the_archive_is_a_valid_data_package_with_its_checksums_and_keys(site):
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "all.zip"
        subprocess.run([PROGRAM, "export", str(archive), "--data", site.data], check=True, stdout=subprocess.DEVNULL)
        zipfile.ZipFile(archive).extractall(folder)
        package = frictionless.Package(str(Path(folder) / "datapackage.json"))
        report = package.validate()
        assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:5]
        tables = [resource for resource in package.resources if resource.type == "table"]
        assert [table.name for table in tables] == ["parties", "measures", "grid"]
        for table in tables:
            metadata = json.loads((Path(folder) / f"{table.path}-metadata.json").read_text())
            with open(Path(folder) / table.path, encoding="utf-8", newline="") as file:
                head = next(csv.reader(file))
            assert [column["name"] for column in metadata["tableSchema"]["columns"]] == head, table.path
        # A package that says something else than its files is refused, so the checks above can fail.
        path = Path(folder) / "parties.csv"
        path.write_text(path.read_text() + "XX\n")
        assert not frictionless.Package(str(Path(folder) / "datapackage.json")).validate().valid


@check
def the_archive_that_the_program_offers_has_the_size_and_checksum_it_tells(site):
    for _ in range(300):
        page = get(f"{site}/en/download")[0].decode()
        if "/download/polyphony-" in page:
            break
        time.sleep(0.2)
    name = page.split('href="/download/')[1].split('"')[0]
    body, kind = get(f"{site}/download/{name}")
    assert kind == "application/zip" and f"{len(body):,}" in page and hashlib.sha256(body).hexdigest() in page
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        assert archive.testzip() is None and "datapackage.json" in archive.namelist()


@check
def the_feed_of_changes_is_atom_that_a_parser_takes_without_complaint(site):
    for lang in ("ar", "en", "es", "fr", "ru", "zh"):
        feed = feedparser.parse(get(f"{site}/{lang}/changes.atom?since=0")[0])
        assert not feed.bozo and feed.version == "atom10", feed.get("bozo_exception")
        assert len(feed.entries) == 100 and all(entry.id and entry.title and entry.updated_parsed for entry in feed.entries)


@check
def following_the_changes_gives_every_record_of_the_list(site):
    address, seen = f"{site}/en/changes.json?since=0", set()
    while True:
        step = json.loads(get(address)[0])
        seen |= {row["id"] for row in step["rows"] if row["kind"] == "measure"}
        if step["is_end"]:
            break
        address = step["next"]
    listed = {json.loads(line)["id"] for line in get(f"{site}/en/measures.ndjson")[0].splitlines()}
    assert len(listed) >= GROWN and listed <= seen, (len(listed), len(seen))


@check
def a_harvester_takes_every_record_once_over_all_pages(site):
    client = Sickle(f"{site}/oai", timeout=60)
    assert client.Identify().deletedRecord == "persistent"
    assert [found.setSpec for found in client.ListSets()] == ["measure", "roadmap"]
    assert [found.metadataPrefix for found in client.ListMetadataFormats()] == ["oai_dc"]
    records = list(client.ListRecords(metadataPrefix="oai_dc", ignore_deleted=False))
    identifiers = [record.header.identifier for record in records]
    listed = {json.loads(line)["id"] for line in get(f"{site}/en/measures.ndjson")[0].splitlines()}
    assert len(identifiers) == len(set(identifiers)) and {one.rsplit("/")[-1] for one in identifiers} == listed
    assert identifiers == [header.identifier for header in client.ListIdentifiers(metadataPrefix="oai_dc")]
    # The protocol asks for both ways of asking.
    posting = Sickle(f"{site}/oai", http_method="POST", timeout=60)
    assert identifiers == [header.identifier for header in posting.ListIdentifiers(metadataPrefix="oai_dc")]
    one = client.GetRecord(identifier=identifiers[0], metadataPrefix="oai_dc")
    assert one.metadata["title"] and one.metadata["identifier"][0].startswith(str(site))
    stamp = records[-1].header.datestamp
    later = list(client.ListIdentifiers(**{"metadataPrefix": "oai_dc", "from": stamp}))
    assert 0 < len(later) and all(header.datestamp >= stamp for header in later)


@check
def a_harvester_is_told_what_was_wrong(site):
    client = Sickle(f"{site}/oai", timeout=60)
    for error, ask in (
        (CannotDisseminateFormat, lambda: client.ListRecords(metadataPrefix="marc")),
        (BadArgument, lambda: client.ListRecords(metadataPrefix="oai_dc", until="yesterday")),
        (BadResumptionToken, lambda: client.ListRecords(resumptionToken="x")),
        (NoRecordsMatch, lambda: client.ListRecords(metadataPrefix="oai_dc", until="1999-01-01")),
        (IdDoesNotExist, lambda: client.GetRecord(identifier="oai:none:x", metadataPrefix="oai_dc")),
    ):
        try:
            ask()
        except error:
            continue
        raise AssertionError(f"no {error.__name__}")


def fuzzed(description, site, *more):
    """Cases by the description against the running program, reading operations only; their number is bounded and the seed
    fixed, so that two runs ask the same."""
    with tempfile.TemporaryDirectory() as folder:
        command = [
            sys.executable, "-m", "schemathesis.cli", "run", description, "--url", str(site), "--include-method", "GET",
            "--seed", "20051020", "--max-examples", "15", "--generation-database", "none", "--workers", "2", "--no-color",
            "--max-failures", "20", *more,
        ]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=170)
        return done.returncode, done.stdout + done.stderr


@check
def every_reading_operation_does_what_the_description_says(site):
    code, words = fuzzed(f"{site}/api/openapi.json", site)
    assert code == 0, words[-8000:]
    n_tested = int(words.split("Tested: ")[1].split()[0])
    n_described = sum("get" in path for path in json.loads(get(f"{site}/api/openapi.json")[0])["paths"].values())
    assert n_tested == n_described > 60, (n_tested, n_described)


@check
def a_description_that_says_something_else_is_found_out(site):
    described = json.loads(get(f"{site}/api/openapi.json")[0])
    answer = described["paths"]["/{lang}/parties.json"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"]["properties"]["total"] = {"type": "string"}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(described))
        code, words = fuzzed(str(path), site, "--include-path", "/{lang}/parties.json")
    assert code == 1 and "total" in words, words[-4000:]


@check
def published_roadmaps_open_as_word_processors_files_in_six_languages(_):
    with tempfile.TemporaryDirectory() as data:
        child, site = serve(data, "--roadmaps", "6", "--people", "1")
        try:
            rows = json.loads(get(f"{site}/en/roadmaps.json")[0])["rows"]
            codes = [row["party"] for row in rows if row["version"]]
            assert len(codes) == 6, rows
            for lang, code in zip(("en", "fr", "es", "ru", "ar", "zh"), codes):
                opened(site, lang, code)
        finally:
            child.terminate()
            child.wait(timeout=30)


def opened(site, lang, code):
    address = f"{site}/{lang}/roadmaps/{code}"
    content, kind = get(f"{address}.docx")
    assert kind == "application/vnd.openxmlformats-officedocument.wordprocessingml.document", kind
    assert get(f"{address}.docx")[0] == content, "the same bytes twice"
    record = json.loads(get(f"{address}.json")[0])
    body = record["texts"][record["original"]]["body"]
    document = docx.Document(io.BytesIO(content))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert document.core_properties.title == body["title"], document.core_properties.title
    assert document.core_properties.language.startswith(lang), document.core_properties.language
    assert body["summary"].split("\n")[0].strip() in words and body["means"].split("\n")[0].strip() in words, words[:2000]
    headings = [paragraph for paragraph in document.paragraphs if paragraph.style.name.lower().startswith("heading")]
    assert {paragraph.style.name[-1] for paragraph in headings} >= {"1", "2", "3"} and len(headings) > 60, len(headings)
    # Every cell is read, so a row that does not fit its table is found.
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert record["texts"][record["original"]]["fingerprint"] in cells, cells[:20]
    heads = [table for table in document.tables if table._tbl.xpath(".//w:tblHeader")]
    assert len(heads) >= 4 and all(len(table._tbl.xpath("./w:tr[1]//w:tblHeader")) == 1 for table in heads)
    mirrored = [table._tbl.xpath("./w:tblPr/w:bidiVisual") for table in document.tables]
    assert all(bool(one) == (lang == "ar") for one in mirrored), lang


class Forms(html.parser.HTMLParser):
    """The hidden fields of each form of a page, with its address."""

    def __init__(self, words):
        super().__init__()
        self.forms, self.open = [], None
        self.feed(words)

    def handle_starttag(self, tag, attrs):
        of = dict(attrs)
        if tag == "form":
            self.open = {}
            self.forms.append((of.get("action", ""), self.open))
        if tag == "input" and of.get("type") == "hidden" and self.open is not None:
            self.open[of["name"]] = of.get("value", "")


class Person:
    """Somebody at a browser without script."""

    def __init__(self, site):
        self.site = str(site)
        jar = http.cookiejar.CookieJar()
        self.browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))

    def get(self, path):
        with self.browser.open(f"{self.site}{path}", timeout=60) as answer:
            return answer.read(), answer.geturl().removeprefix(self.site)

    def send(self, page, action, file=None, **fields):
        """Sends a form of a page as it stands there; answers the page it leads to and its address."""
        words, at = self.get(page)
        # A form without an address is sent to where it stands.
        forms = [(address or at, hidden) for address, hidden in Forms(words.decode()).forms]
        found, hidden = next((address, hidden) for address, hidden in forms if address.endswith(action))
        fields = {**hidden, **fields}
        if file is None:
            body, kind = urllib.parse.urlencode(fields).encode(), "application/x-www-form-urlencoded"
        else:
            parts = [f'--edge\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode() for name, value in fields.items()]
            parts += [b'--edge\r\nContent-Disposition: form-data; name="file"; filename="filled.xlsx"\r\n\r\n', file, b"\r\n--edge--\r\n"]
            body, kind = b"".join(parts), "multipart/form-data; boundary=edge"
        wanted = urllib.request.Request(f"{self.site}{found}", data=body, headers={"Content-Type": kind, "Origin": self.site})
        with self.browser.open(wanted, timeout=60) as answer:
            return answer.read().decode(), answer.geturl().removeprefix(self.site)

    def join(self, link, address, name, **more):
        path = urllib.parse.urlsplit(link).path
        secret = "river chalk ninety lantern"
        self.send(path, path, name=name, office="Office", lang="en", way="password", password=secret, **more)
        self.send("/en/sign-in", "/sign-in", email=address, password=secret, device="own")


def focal_point(site):
    """A focal point of Kenya, invited by the first administrator."""
    with open(f"{site.data}/said") as said:
        first = next(word for line in said if "one-time link" in line for word in line.split() if word.startswith("http"))
    administrator, focal = Person(site), Person(site)
    administrator.join(first, "admin@example.org", "Ada", email="admin@example.org")
    asked = {"email": "focal@example.org", "role": "focal-point", "party": "KE", "lang": "en"}
    administrator.send("/en/work/accounts/invite", "/accounts/invite", **asked)
    for _ in range(100):
        for mail in Path(site.data, "mail").glob("*.eml"):
            words = email.message_from_bytes(mail.read_bytes(), policy=email.policy.default).get_body().get_content()
            for word in words.split():
                if "/join/" in word:
                    focal.join(word, "focal@example.org", "Amina")
                    return focal
        time.sleep(0.1)
    raise AssertionError("no invitation was mailed")


@check
def a_workbook_filled_in_by_another_program_brings_what_was_typed_and_nothing_else(site):
    focal, work = focal_point(site), "/en/work/KE/roadmap"
    focal.send(work, "/start", original="en", **{"from": "blank"})
    made = focal.get(f"{work}/workbook.xlsx")[0]
    book = openpyxl.load_workbook(io.BytesIO(made))
    cells = {row[0].value: row for sheet in book for row in sheet.iter_rows(min_row=2) if len(row) > 3 and row[0].value}
    assert cells["positions/1.1/choice"][3].number_format == "@"
    assert any("positions" not in rule.formula1 for sheet in book for rule in sheet.data_validations.dataValidation)
    assert book["polyphony"].sheet_state == "hidden"
    again = io.BytesIO()
    book.save(again)
    page, _ = focal.send(f"{work}/workbook", "/workbook/bring", file=again.getvalue())
    assert "says the same as when it was made" in page
    # A day typed as a day, a number as a number, a formula with its last value gone.
    cells["positions/1.1/choice"][3].value = "Under way"
    cells["title"][3].value = 2030
    cells["priorities/2.1/chosen"][3].value = "Yes"
    due = cells["priorities/2.1/due"][3]
    due.value, due.number_format = datetime.date(2028, 6, 30), "yyyy-mm-dd"
    again = io.BytesIO()
    book.save(again)
    page, address = focal.send(f"{work}/workbook", "/workbook/bring", file=again.getvalue())
    assert page.count("</tr>") == 5, page
    focal.send(address, address, do="apply")
    assert 'value="2030"' in focal.get(f"{work}/text")[0].decode()
    priorities = focal.get(f"{work}/priorities")[0].decode()
    assert 'value="2028-06-30"' in priorities


class Site(str):
    data = ""


def serve(data, *grown):
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        listen = f"127.0.0.1:{door.getsockname()[1]}"
    subprocess.run([PROGRAM, "grow", *grown, "--seed", "1", "--data", data], check=True, stdout=subprocess.DEVNULL)
    with open(f"{data}/said", "wb") as said:
        child = subprocess.Popen([PROGRAM, "serve", "--data", data, "--listen", listen], stdout=said, stderr=subprocess.STDOUT)
    site = Site(f"http://{listen}")
    site.data = data
    for _ in range(600):
        try:
            get(f"{site}/health")
            return child, site
        except OSError:
            if child.poll() is not None:
                raise RuntimeError("the program ended while starting") from None
            time.sleep(0.1)
    child.terminate()
    raise RuntimeError("the program does not answer")


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as data:
        child, site = serve(data, "--measures", str(GROWN))
        try:
            for function in CHECKS:
                try:
                    function(site)
                    print(f"ok      {function.__name__}", flush=True)
                except Exception:
                    failed += 1
                    print(f"FAILED  {function.__name__}", flush=True)
                    traceback.print_exc(file=sys.stdout)
        finally:
            child.terminate()
            child.wait(timeout=30)
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
