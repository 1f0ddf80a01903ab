//! Work off line (release gate 8): the workbook out and in again through the pages. The files that come back are written
//! from the very cells that went out, with the one thing changed that a test is about.

use crate::kit::party;
use crate::pages::{WORK, save, site};
use kernel::{Lang, Role};
use roadmaps::{Choice, Content, Proof};
use std::io::Read;
use tabular::form::{FACTS, Fill, Form, Sheet};
use tabular::{Cell, Found, Wanted};
use testkit::{Answer, Person, Site};

/// A workbook as rows of words, sheet by sheet, the head first.
#[derive(Clone)]
struct Book {
    sheets: Vec<(String, Vec<Vec<String>>)>,
    facts: Vec<(String, String)>,
}

fn rows_of(path: &std::path::Path, sheet: &str) -> (Vec<Vec<String>>, Vec<String>) {
    let (mut rows, mut sheets) = (Vec::new(), Vec::new());
    tabular::read(path, &Wanted { sheet: sheet.into(), head: 1, ..Wanted::default() }, &mut |found| {
        match found {
            Found::Look(look) => {
                rows.push(look.columns.into_iter().map(|column| column.name).collect());
                sheets = look.sheets;
            }
            Found::Row(row) => rows.push(row.cells.iter().map(Cell::typed).collect()),
        }
        true
    })
    .unwrap();
    (rows, sheets)
}

impl Book {
    fn read(bytes: &[u8]) -> Book {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.xlsx");
        std::fs::write(&path, bytes).unwrap();
        let (facts, sheets) = rows_of(&path, FACTS);
        let facts = facts.into_iter().skip(1).map(|row| (row[0].clone(), row.get(1).cloned().unwrap_or_default())).collect();
        let sheets = sheets.into_iter().filter(|sheet| sheet != FACTS).map(|sheet| (sheet.clone(), rows_of(&path, &sheet).0)).collect();
        Book { sheets, facts }
    }

    /// The bytes of a workbook with these cells, as another program would save it.
    fn bytes(&self) -> Vec<u8> {
        let sheet = |(name, rows): &(String, Vec<Vec<String>>)| Sheet {
            name: name.clone(),
            heads: rows[0].iter().map(|label| (label.clone(), 10.0)).collect(),
            rows: rows[1..].iter().map(|row| row.iter().cloned().map(Fill::Answer).collect()).collect(),
        };
        let form = Form { sheets: self.sheets.iter().map(sheet).collect(), facts: self.facts.clone(), ..Form::default() };
        let mut bytes = Vec::new();
        tabular::form::write(&form, &mut bytes).unwrap();
        bytes
    }

    /// The row of a question.
    fn row(&mut self, id: &str) -> &mut Vec<String> {
        let rows = self.sheets.iter_mut().flat_map(|(_, rows)| rows);
        rows.into_iter().find(|row| row.first().is_some_and(|own| own == id)).unwrap_or_else(|| panic!("a question {id}"))
    }

    fn set(&mut self, id: &str, words: &str) {
        let row = self.row(id);
        row.resize(row.len().max(4), String::new());
        row[3] = words.to_owned();
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.facts.iter_mut().find(|(own, _)| own == name).unwrap().1 = value.to_owned();
    }

    fn ids(&self) -> Vec<String> {
        let rows = self.sheets.iter().flat_map(|(_, rows)| rows);
        rows.filter_map(|row| row.first()).filter(|id| id.contains('/')).cloned().collect()
    }
}

async fn taken(person: &Person<'_>, query: &str) -> Book {
    let answer = person.get(&format!("{WORK}/workbook.xlsx{query}")).await.expect(200);
    Book::read(&answer.body)
}

/// Brings a workbook; answers the page of its dry run.
async fn bring(person: &Person<'_>, book: &Book) -> (String, Answer) {
    let address = brought(person, &book.bytes()).await.expect(303).location();
    let page = person.get(&address).await.expect(200);
    (address, page)
}

async fn brought(person: &Person<'_>, bytes: &[u8]) -> Answer {
    person.post_file(&format!("{WORK}/workbook/bring"), &[], "file", "filled.xlsx", bytes).await
}

/// New, changed, unchanged, conflicting, refused, not understood.
fn counts(page: &Answer) -> [usize; 6] {
    let all = page.select("dl.facts dd");
    std::array::from_fn(|n| all[n].parse().unwrap())
}

async fn apply(person: &Person<'_>, address: &str, chosen: &[(&str, &str)]) -> Answer {
    let page = person.get(address).await.expect(200);
    let seen = page.attributes("input[name=seen]", "value").remove(0);
    let mut fields = vec![("seen", seen.as_str()), ("do", "apply")];
    fields.extend(chosen);
    person.post(address, &fields).await
}

async fn content(site: &Site) -> Content {
    site.db().read(|conn| roadmaps::open_version(conn, party("KE"))).await.unwrap().expect("a version is open").content
}

async fn n_saves(site: &Site) -> i64 {
    site.db().read(|conn| roadmaps::open_version(conn, party("KE"))).await.unwrap().unwrap().version
}

async fn focal(site: &Site) -> Person<'_> {
    site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await
}

/// A draft with something in every sheet; answers the identifiers of its stage and action.
async fn prepare(focal: &Person<'_>) -> (String, String) {
    focal.post(&format!("{WORK}/start"), &[("from", "blank"), ("original", "en")]).await.expect(303);
    save(focal, "/text", &[("title", "Digital culture"), ("second", "fr"), ("title_fr", "Culture numérique")]).await.expect(303);
    save(focal, "/text", &[("summary", "What we do.\n\nUntil 2029, \"all\" of it: <b>")]).await.expect(303);
    save(focal, "/sectors", &[("sector", "design"), ("reason-design", "Many work in it")]).await.expect(303);
    save(focal, "/positions/1.1", &[("choice", "under-way"), ("reason", "=Begun in 2024")]).await.expect(303);
    save(focal, "/priorities", &[("priority", "2.1"), ("owner-2.1", "Ministry")]).await.expect(303);
    focal.post(&format!("{WORK}/chapters"), &[]).await.expect(303);
    let stage = focal.post(&format!("{WORK}/plan"), &[]).await.expect(303).location();
    let action = focal.post(&format!("{stage}/actions"), &[]).await.expect(303).location();
    let (below, action) = (stage.trim_start_matches(WORK).to_owned(), action.trim_start_matches(WORK).to_owned());
    save(focal, &below, &[("title", "A stage"), ("start", "2027-01-31"), ("instrument_title_0", "Film Act")]).await.expect(303);
    let fields =
        [("title", "An action"), ("activity", "1.1"), ("amount_0", "1 250"), ("currency_0", "KES"), ("indicator_title_0", "Hearings")];
    save(focal, &action, &fields).await.expect(303);
    let id = |address: &str| address.rsplit('/').next().unwrap().to_owned();
    (id(&below), id(&action))
}

#[tokio::test]
async fn unchanged_it_changes_nothing_in_any_language_and_takes_little() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let before = content(&site).await;
    for lang in Lang::ALL {
        let answer = focal.get(&format!("/{lang}/work/KE/roadmap/workbook.xlsx")).await.expect(200);
        let bytes = answer.body.to_vec();
        assert!(bytes.len() < 300 * 1024, "{lang}: {} bytes", bytes.len());
        let is_right_to_left = xml_of(&bytes, "xl/worksheets/sheet2.xml").contains("rightToLeft=\"1\"");
        assert_eq!(is_right_to_left, lang == Lang::Ar);
        let address = brought(&focal, &bytes).await.expect(303).location();
        let page = focal.get(&address).await.expect(200);
        let [new, changed, unchanged, rest @ ..] = counts(&page);
        assert_eq!((new, changed, rest), (0, 0, [0, 0, 0]), "{lang}");
        assert!(unchanged > 100);
        // As another program saves it: without the lists and the looks.
        assert_eq!(counts(&bring(&focal, &Book::read(&bytes)).await.1)[..2], [0, 0], "{lang}");
    }
    assert_eq!(content(&site).await, before);
}

fn with_file(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new_append(std::io::Cursor::new(bytes.to_vec())).unwrap();
    archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    archive.finish().unwrap().into_inner()
}

fn xml_of(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn one_cell_is_one_change_and_one_entry_of_history_that_can_be_taken_back() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let (before, n) = (content(&site).await, n_saves(&site).await);
    let mut book = taken(&focal, "").await;
    book.set("summary", "What we do until 2030.");
    let (address, page) = bring(&focal, &book).await;
    assert_eq!(counts(&page)[..2], [0, 1]);
    assert_eq!(content(&site).await, before, "a dry run writes nothing");
    apply(&focal, &address, &[]).await.expect(303);
    assert_eq!(content(&site).await.summary.get(Lang::En), Some("What we do until 2030."));
    assert_eq!(n_saves(&site).await, n + 1);
    let history = focal.get(&format!("{WORK}/history")).await.expect(200);
    assert!(history.text().contains("From a workbook"));
    // What a colleague changed since stays when it is taken back.
    save(&focal, "/text", &[("context", "Written since")]).await.expect(303);
    focal.post(&address, &[("do", "undo")]).await.expect(303);
    let now = content(&site).await;
    assert_eq!((now.summary.get(Lang::En), now.context.get(Lang::En)), (before.summary.get(Lang::En), Some("Written since")));
}

#[tokio::test]
async fn what_a_colleague_changed_since_in_the_same_answer_stays_when_it_is_taken_back() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    book.set("summary", "From the workbook");
    book.set("means", "Means of the workbook");
    let (address, _) = bring(&focal, &book).await;
    apply(&focal, &address, &[]).await.expect(303);
    save(&focal, "/text", &[("summary", "From the page, later")]).await.expect(303);
    focal.post(&address, &[("do", "undo")]).await.expect(303);
    let now = content(&site).await;
    assert_eq!((now.summary.get(Lang::En), now.means.get(Lang::En)), (Some("From the page, later"), None));
}

#[tokio::test]
async fn every_kind_of_answer_is_taken_and_new_things_begin() {
    let site = site().await;
    let focal = focal(&site).await;
    let (stage, action) = prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    let chapter = content(&site).await.chapters.keys().next().cloned().unwrap();
    let of_action = format!("stages/{stage}/actions/{action}");
    for (id, words) in [
        ("positions/1.2/choice", "Done"),
        ("positions/1.2/evidence/new", "https://example.org/report"),
        ("positions/1.3/evidence/new", "pub-1"),
        (&format!("chapters/{chapter}/title"), "What there is"),
        (&format!("chapters/{chapter}/paragraphs/new-{chapter}-1/text"), "A first paragraph"),
        ("priorities/2.2/chosen", "Oui"),
        ("priorities/2.2/owner", "Film board"),
        ("priorities/2.2/due", "2028-06-30"),
        ("priorities/2.1/chosen", "[delete]"),
        ("diagnosis/needs/new-need-1/text", "Training"),
        ("diagnosis/needs/new-need-1/activities", "1.1, 2.1"),
        ("diagnosis/findings/music", "Little is known"),
        (&format!("{of_action}/activity"), "1.2"),
        (&format!("{of_action}/money/0/amount"), "2000"),
        (&format!("{of_action}/indicators/0/kind"), "数字"),
        (&format!("{of_action}/indicators/1/title"), "Films"),
        (&format!("{of_action}/indicators/1/target"), "12"),
        (&format!("stages/{stage}/instruments/0/kind"), "Law"),
        ("stages/new-1/title", "A second stage"),
        ("stages/new-1/actions/new-1-1/title", "Its action"),
        (&format!("stages/{stage}/title"), "[supprimer]"),
    ] {
        book.set(id, words);
    }
    let (address, page) = bring(&focal, &book).await;
    assert_eq!(counts(&page)[3..], [0, 0, 0], "{:?}", page.select("#wrong li"));
    apply(&focal, &address, &[]).await.expect(303);
    let now = content(&site).await;
    assert_eq!(now.positions["1.2"].choice, Some(Choice::Done));
    assert!(matches!(now.positions["1.2"].evidence.values().next(), Some(Proof::Link { url, .. }) if url == "https://example.org/report"));
    assert!(matches!(now.positions["1.3"].evidence.values().next(), Some(Proof::Measure { id }) if id == "pub-1"));
    assert_eq!(now.priorities.keys().collect::<Vec<_>>(), ["2.2"]);
    assert_eq!(now.priorities["2.2"].owner, "Film board");
    let written = &now.chapters[&chapter];
    let paragraph = written.paragraphs.values().next().unwrap();
    assert_eq!((written.title.get(Lang::En), paragraph.text.get(Lang::En)), (Some("What there is"), Some("A first paragraph")));
    let need = now.diagnosis.needs.values().next().unwrap();
    assert_eq!((need.text.get(Lang::En), need.activities.len()), (Some("Training"), 2));
    let done = now.action(&stage, &action).unwrap();
    assert_eq!((done.activity.as_str(), done.money[0].amount.as_str(), done.money[0].currency.as_str()), ("1.2", "2000", "KES"));
    assert_eq!(done.indicators.iter().filter_map(|one| one.title.get(Lang::En)).collect::<Vec<_>>(), ["Hearings", "Films"]);
    assert_eq!(done.indicators[0].kind.map(|kind| kind.code()), Some("number"));
    assert_eq!(now.stages[&stage].title.get(Lang::En).unwrap_or(""), "");
    let second = now.stages.values().find(|one| one.title.get(Lang::En) == Some("A second stage")).unwrap();
    assert_eq!(second.actions.values().next().unwrap().title.get(Lang::En), Some("Its action"));
    assert_eq!(now.stages.len(), 2, "what was left empty begins nothing");
    assert_eq!(counts(&focal.get(&address).await.expect(200))[..2], [0, 0], "applied once, nothing is left of it");
}

#[tokio::test]
async fn broken_rows_are_listed_with_their_cure_and_the_others_are_applied() {
    let site = site().await;
    let focal = focal(&site).await;
    let (stage, _) = prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    for (id, words) in [
        ("positions/1.2/choice", "Perhaps"),
        ("positions/1.2/evidence/new", "see the report"),
        ("positions/1.3/evidence/new", "nowhere-1"),
        ("priorities/2.3/owner", "Nobody said yes"),
        ("diagnosis/needs/new-need-1/activities", "1.1; 9.9"),
        (&format!("stages/{stage}/end"), "2028-02-31"),
        ("means", "Two teams"),
    ] {
        book.set(id, words);
    }
    let stray = vec!["no/such/question".to_owned(), String::new(), String::new(), "An answer of its own".to_owned()];
    book.sheets[1].1.push(stray);
    let (address, page) = bring(&focal, &book).await;
    let wrong = page.select("#wrong li").join("\n");
    assert_eq!(counts(&page), [1, 0, counts(&page)[2], 0, 0, 7], "{wrong}");
    assert!(wrong.contains("Perhaps") && wrong.contains("Choose one from the list"), "{wrong}");
    assert!(wrong.contains("2028-02-31") && wrong.contains("· D"), "{wrong}");
    apply(&focal, &address, &[]).await.expect(303);
    let now = content(&site).await;
    assert_eq!(now.means.get(Lang::En), Some("Two teams"));
    assert!(!now.positions.contains_key("1.2") && !now.priorities.contains_key("2.3"));
    // The marked workbook holds everything that was typed, with what to put right; corrected, it can be brought again.
    let marked = focal.get(&format!("{address}/marked.xlsx")).await.expect(200);
    let mut marked = Book::read(&marked.body);
    assert_eq!(marked.row("positions/1.2/choice")[3], "Perhaps");
    assert!(marked.row("positions/1.2/choice").last().unwrap().contains("Choose one from the list"));
    assert!(marked.sheets.iter().flat_map(|(_, rows)| rows).flatten().any(|cell| cell == "An answer of its own"));
    marked.set("positions/1.2/choice", "Under way");
    let (again, _) = bring(&focal, &marked).await;
    apply(&focal, &again, &[]).await.expect(303);
    assert_eq!(content(&site).await.positions["1.2"].choice, Some(Choice::UnderWay));
}

#[tokio::test]
async fn an_older_workbook_is_held_against_its_own_base_and_a_conflict_is_offered() {
    let site = site().await;
    let (focal, other) = (focal(&site).await, site.person("Juma", &[(Role::FocalPoint, Some("KE"))]).await);
    prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    save(&other, "/text", &[("summary", "From the page"), ("needs", "Of the page")]).await.expect(303);
    book.set("summary", "From the workbook");
    book.set("context", "Of the workbook");
    let (address, page) = bring(&focal, &book).await;
    assert_eq!(counts(&page)[..4], [1, 0, counts(&page)[2], 1]);
    assert_eq!(page.select(".conflict .yours div[lang=en]"), ["From the workbook"]);
    assert_eq!(page.select(".conflict .theirs div[lang=en]"), ["From the page"]);
    // A save between page and button: nothing is written and the page is shown again.
    let seen = page.attributes("input[name=seen]", "value").remove(0);
    save(&other, "/text", &[("means", "Meanwhile")]).await.expect(303);
    focal.post(&address, &[("seen", &seen), ("do", "apply")]).await.expect(409);
    assert_eq!(content(&site).await.context.get(Lang::En), None);
    apply(&focal, &address, &[]).await.expect(303);
    let now = content(&site).await;
    let words = |text: &kernel::Text| text.get(Lang::En).unwrap_or_default().to_owned();
    assert_eq!(
        (words(&now.summary), words(&now.context), words(&now.needs)),
        ("From the page".into(), "Of the workbook".into(), "Of the page".into())
    );
    apply(&focal, &address, &[("keep:/summary/versions/en", "yours")]).await.expect(303);
    assert_eq!(words(&content(&site).await.summary), "From the workbook");
}

#[tokio::test]
async fn moved_columns_renamed_sheets_and_rows_that_went_are_taken() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    book.set("summary", "Moved");
    for (n, (name, rows)) in book.sheets.iter_mut().enumerate() {
        *name = format!("Feuille {n}");
        rows.retain(|row| row.first().is_none_or(|id| id != "positions/1.1/reason"));
        for row in rows.iter_mut().filter(|row| row.len() > 3) {
            row.reverse();
            row.insert(0, String::new());
        }
    }
    book.sheets.reverse();
    let (_, page) = bring(&focal, &book).await;
    assert_eq!((counts(&page)[..2].to_vec(), counts(&page)[5]), (vec![0, 1], 0), "{:?}", page.select("#wrong li"));
}

#[tokio::test]
async fn another_partys_workbook_is_refused_by_name_and_strangers_find_nothing() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let mut book = taken(&focal, "").await;
    book.fact("party", "UG");
    let refused = brought(&focal, &book.bytes()).await.expect(422);
    assert!(refused.text().contains("another Party: UG"), "{}", refused.text());
    book.fact("party", "KE");
    book.fact("revision", "4711");
    brought(&focal, &book.bytes()).await.expect(422);
    book.fact("form", "0");
    let refused = brought(&focal, &book.bytes()).await.expect(422);
    assert!(refused.text().contains("another form of the roadmap"));
    let macros = with_file(&book.bytes(), "xl/vbaProject.bin");
    let refused = brought(&focal, &macros).await.expect(422);
    assert!(refused.text().contains("holds macros"), "{}", refused.text());
    brought(&focal, b"PK\x03\x04 no workbook").await.expect(422);
    let (other, visitor) =
        (site.person("Okello", &[(Role::FocalPoint, Some("UG"))]).await, site.get(&format!("{WORK}/workbook.xlsx")).await);
    other.get(&format!("{WORK}/workbook.xlsx")).await.expect(404);
    other.get(&format!("{WORK}/workbook")).await.expect(404);
    assert_ne!(visitor.status(), 200);
}

#[tokio::test]
async fn a_part_is_given_away_and_its_return_is_attributed() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    focal
        .post(&format!("{WORK}/workbook/give"), &[("to", "Ministry of Trade"), ("part", "output-1"), ("due", "2028-06-30")])
        .await
        .expect(303);
    focal.post(&format!("{WORK}/workbook/give"), &[("to", ""), ("part", "plan")]).await.expect(422);
    let page = focal.get(&format!("{WORK}/workbook")).await.expect(200);
    assert!(page.select("#out td").contains(&"Still out".to_owned()), "{:?}", page.select("#out td"));
    let link = page.attributes("#out td a", "href").remove(0);
    let answer = focal.get(&link).await.expect(200);
    let mut book = Book::read(&answer.body);
    assert!(book.ids().iter().all(|id| id.starts_with("positions/1.")), "{:?}", book.ids());
    book.set("positions/1.1/reason", "From the other ministry");
    let (address, page) = bring(&focal, &book).await;
    assert!(page.text().contains("Filled in by Ministry of Trade"));
    let list = focal.get(&format!("{WORK}/workbook")).await.expect(200);
    assert!(!list.select("#out td").contains(&"Still out".to_owned()));
    apply(&focal, &address, &[]).await.expect(303);
    assert_eq!(content(&site).await.positions["1.1"].reason.get(Lang::En), Some("From the other ministry"));
    focal.post(&address, &[("do", "erase")]).await.expect(303);
    assert!(!focal.get(&address).await.expect(200).text().contains("Ministry of Trade"));
}

#[tokio::test]
async fn a_member_writes_only_the_parts_given_and_the_rest_waits_for_a_colleague() {
    let site = site().await;
    let focal = focal(&site).await;
    prepare(&focal).await;
    let member = site.member("Njeri", "KE", &["positions"]).await;
    let mut book = taken(&member, "").await;
    book.set("positions/1.2/choice", "Under way");
    book.set("summary", "Not mine to write");
    let (address, page) = bring(&member, &book).await;
    assert_eq!(counts(&page)[..5], [1, 0, counts(&page)[2], 0, 1]);
    apply(&member, &address, &[]).await.expect(303);
    let now = content(&site).await;
    assert_eq!(now.positions["1.2"].choice, Some(Choice::UnderWay));
    assert_ne!(now.summary.get(Lang::En), Some("Not mine to write"));
    apply(&focal, &address, &[]).await.expect(303);
    assert_eq!(content(&site).await.summary.get(Lang::En), Some("Not mine to write"));
}
