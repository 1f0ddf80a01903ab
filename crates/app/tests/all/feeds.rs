//! Feeds through the whole program: made on pages, fetched from a server of this machine, applied, broken and mended.

use crate::site::Whole;
use app::wiring::fetch::Fetcher;
use app::wiring::network::Network;
use feeds::Targets;
use feeds::domain::{Run, State};
use feeds::feed::store::Kept;
use feeds::feed::{Standing, work};
use jobs::mail::Mail;
use kernel::{Actor, Moment, PartyCode, Role};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tabular::apart::Reader;
use testkit::{Answer, Person};

/// What the server gives: status, state of the file, bytes.
#[derive(Clone)]
struct Given {
    status: &'static str,
    etag: &'static str,
    body: String,
}

/// A statistics office of this machine.
pub struct Office {
    given: Arc<Mutex<Given>>,
    /// Requests so far, and how many of them got the file.
    asked: Arc<Mutex<(usize, usize)>>,
    pub address: String,
}

impl Office {
    pub fn open(etag: &'static str, body: &str) -> Office {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/data?key=secret", listener.local_addr().unwrap());
        let given = Arc::new(Mutex::new(Given { status: "200 OK", etag, body: body.to_owned() }));
        let asked = Arc::new(Mutex::new((0, 0)));
        let (shared, counted) = (given.clone(), asked.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut bytes = [0; 4096];
                let n = stream.read(&mut bytes).unwrap();
                let request = String::from_utf8_lossy(&bytes[..n]).into_owned();
                let given = shared.lock().unwrap().clone();
                let is_known = !given.etag.is_empty() && request.contains(&format!("if-none-match: {}", given.etag));
                let is_ok = given.status.starts_with("200");
                let mut counts = counted.lock().unwrap();
                counts.0 += 1;
                let answer = if is_ok && is_known {
                    "HTTP/1.1 304 Not Modified\r\n\r\n".to_owned()
                } else {
                    counts.1 += usize::from(is_ok);
                    format!(
                        "HTTP/1.1 {}\r\netag: {}\r\ncontent-length: {}\r\n\r\n{}",
                        given.status,
                        given.etag,
                        given.body.len(),
                        given.body
                    )
                };
                let _ = stream.write_all(answer.as_bytes());
            }
        });
        Office { given, asked, address }
    }

    pub fn give(&self, etag: &'static str, body: &str) {
        *self.given.lock().unwrap() = Given { status: "200 OK", etag, body: body.to_owned() };
    }

    fn fail(&self, status: &'static str) {
        let mut given = self.given.lock().unwrap();
        given.status = status;
        given.body = String::new();
    }

    fn asked(&self) -> (usize, usize) {
        *self.asked.lock().unwrap()
    }
}

const TABLE: &str = "Key,Title,Activity,Year,Instrument type,Description\nk1,Film fund,1.1,2019,fund,Grants for films\nk2,Music quota,1.2,2020,law,A quota\n";
const JSON: &str = r#"{"practices":[
    {"id":"k1","title":"Film fund","activity":"1.1","year":2019,"description":"Grants for films"},
    {"id":"k2","title":"Music quota","activity":"1.2","year":2020,"description":"A quota"}]}"#;

/// Makes a feed through the page and answers its address.
async fn make(person: &Person<'_>, space: &str, office: &Office, more: &[(&str, &str)]) -> String {
    let mut fields =
        vec![("name", "Statistics"), ("address", office.address.as_str()), ("rhythm", "daily"), ("hour", "3"), ("alone", "yes")];
    fields.retain(|(name, _)| more.iter().all(|(other, _)| other != name));
    fields.extend(more);
    let answer = person.post(&format!("/en{space}/feeds/feed"), &fields).await;
    assert_eq!(answer.status(), 303, "{}", answer.text());
    answer.location().split('?').next().unwrap().to_owned()
}

/// Gets a page as a person whose sessions end while days go by.
async fn get(whole: &Whole, person: &Person<'_>, address: &str) -> Answer {
    whole.site.again(person).await.get(address).await
}

/// As [`get`], posting a form.
async fn post(whole: &Whole, person: &Person<'_>, address: &str, fields: &[(&str, &str)]) -> Answer {
    whole.site.again(person).await.post(address, fields).await
}

/// Lets days go by, on each of which feeds do what is due.
async fn days(whole: &Whole, n: usize) {
    for _ in 0..n {
        whole.site.clock.advance_millis(24 * 60 * 60 * 1000);
        whole.feed().await;
    }
}

async fn runs(whole: &Whole) -> Vec<Run> {
    let mut runs = whole.site.db().read(|conn| feeds::store::of_feed(conn, 1, 100)).await.unwrap();
    runs.reverse();
    runs
}

async fn states(whole: &Whole) -> Vec<State> {
    runs(whole).await.into_iter().map(|run| run.state).collect()
}

async fn kept(whole: &Whole) -> Kept {
    whole.site.db().read(|conn| feeds::feed::store::get(conn, 1)).await.unwrap()
}

/// The code of what is wrong with the feed; empty when nothing is.
async fn trouble(whole: &Whole) -> String {
    match kept(whole).await.standing {
        Standing::Broken(refused) => refused.code,
        _ => String::new(),
    }
}

/// The mails so far about feeds, by recipient.
async fn mails(whole: &Whole) -> Vec<Mail> {
    let (found, _) = whole.site.db().read(|conn| jobs::mail::list(conn, 0, 500)).await.unwrap();
    let mut mails: Vec<Mail> = found.into_iter().map(|(_, mail)| mail).filter(|mail| mail.about.id.starts_with("feeds-")).collect();
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    mails
}

/// Accounts to which mail can go: one a role.
async fn with_accounts(whole: &Whole) {
    let ambient = whole.site.ambient();
    let made = whole.site.db().write(move |tx| people::load_demonstration(tx, &ambient, PartyCode::parse("KE"))).await;
    assert!(made.unwrap().len() > 4);
}

async fn n_measures(whole: &Whole) -> u64 {
    whole.catch_up().await;
    whole.site.get("/en/measures.json").await.expect(200).json()["total"].as_u64().unwrap()
}

async fn record(whole: &Whole, words: &str) -> serde_json::Value {
    whole.catch_up().await;
    whole.site.get(&format!("/en/measures.json?party=KE&q={words}")).await.expect(200).json()["rows"][0].clone()
}

#[tokio::test]
async fn sys_154_a_feed_runs_on_its_schedule_shows_first_and_says_when_nothing_is_new() {
    let whole = Whole::fetching().await;
    with_accounts(&whole).await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("\"v1\"", JSON);
    let feed = make(&focal, "/work/KE", &office, &[("alone", "no"), ("items", "$.practices[*]")]).await;
    assert!(get(&whole, &focal, "/en/work/KE/feeds").await.expect(200).html().contains("Statistics"));
    whole.feed().await;
    assert_eq!(states(&whole).await, [], "not due yet");
    days(&whole, 1).await;
    assert_eq!((states(&whole).await, n_measures(&whole).await), (vec![State::Ready], 49), "a person looks first");
    let page = get(&whole, &focal, &feed).await.expect(200).html();
    assert!(page.contains("An import waits for you") && page.contains("/en/work/KE/feeds/1"), "{page}");
    let told = mails(&whole).await;
    assert_eq!(told.len(), 1);
    assert!(told[0].to.starts_with("focal-point@") && told[0].text.contains("/en/work/KE/feeds/1\n"), "{told:?}");

    post(&whole, &focal, "/en/work/KE/feeds/1", &[("act", "apply"), ("rows", "all")]).await.expect(303);
    whole.import().await;
    assert_eq!(n_measures(&whole).await, 51);
    days(&whole, 2).await;
    assert_eq!(states(&whole).await, [State::Applied, State::NothingNew, State::NothingNew]);
    assert_eq!(office.asked(), (3, 1), "asked with its state, and not given again");
    office.give("\"v2\"", JSON);
    days(&whole, 1).await;
    assert_eq!((office.asked(), states(&whole).await[3]), ((4, 2), State::NothingNew), "the same bytes under another state");
    let html = get(&whole, &focal, "/en/work/KE/feeds/4").await.expect(200).html();
    assert!(html.contains("Nothing new") && !html.contains("href=\"/en/work/KE/feeds/4/mapping\""), "{html}");

    // What waits is overtaken by what comes after it.
    office.give("\"v3\"", &JSON.replace("A quota", "A quota of songs"));
    days(&whole, 1).await;
    office.give("\"v4\"", &JSON.replace("A quota", "A quota of local songs"));
    days(&whole, 1).await;
    assert_eq!(states(&whole).await[4..], [State::Discarded, State::Ready]);
    assert_eq!(mails(&whole).await.len(), 2, "told once that something waits");
    whole.site.clock.advance_millis(1000);
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    assert_eq!(states(&whole).await[5..], [State::Ready, State::NothingNew], "by hand too, and what waits goes on waiting");
    assert_eq!(kept(&whole).await.standing, Standing::Waiting);
}

#[tokio::test]
async fn sys_154_a_feed_that_may_is_applied_alone_unless_something_is_held_back() {
    let whole = Whole::fetching().await;
    let secretariat = whole.site.person("Lea", &[(Role::Secretariat, None)]).await;
    let office = Office::open("", TABLE);
    make(&secretariat, "/desk", &office, &[("rhythm", "weekly"), ("weekday", "1")]).await;
    let due_at = kept(&whole).await.due_at.unwrap();
    assert_eq!((work_day(due_at), due_at.time()), (1, "03:00".to_owned()));
    days(&whole, 7).await;
    assert_eq!((states(&whole).await, n_measures(&whole).await), (vec![State::Applied], 51));
    assert!(kept(&whole).await.feed.mapping.is_some(), "what was found is held to");

    office.give("", &TABLE.replace("1.2,2020", "9.9,2020"));
    days(&whole, 7).await;
    let held = runs(&whole).await.pop().unwrap();
    assert_eq!((held.state, held.counts.blocked), (State::Ready, 1));
    post(&whole, &secretariat, "/en/desk/feeds/2", &[("act", "discard")]).await.expect(303);
    assert_eq!(kept(&whole).await.standing, Standing::Well);
    days(&whole, 7).await;
    assert_eq!(states(&whole).await[2], State::NothingNew, "what a person gave up does not come again by itself");

    // The same records in another order: nothing to look at, and nothing changes.
    let lines: Vec<&str> = TABLE.lines().collect();
    office.give("", &[lines[0], lines[2], lines[1], ""].join("\n"));
    days(&whole, 7).await;
    let quiet = runs(&whole).await.pop().unwrap();
    assert_eq!((quiet.state, quiet.counts.unchanged), (State::Applied, 2));
}

/// Day of the week, 1 for Monday.
fn work_day(at: Moment) -> i64 {
    (at.0.div_euclid(24 * 60 * 60 * 1000) + 3).rem_euclid(7) + 1
}

#[tokio::test]
async fn sys_155_a_broken_feed_warns_its_owner_and_the_administrator_once_and_nobody_else() {
    let whole = Whole::fetching().await;
    with_accounts(&whole).await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let administrator = whole.site.person("Root", &[(Role::Administrator, None)]).await;
    let office = Office::open("\"v1\"", TABLE);
    let feed = make(&focal, "/work/KE", &office, &[]).await;
    days(&whole, 1).await;
    let shown = record(&whole, "quota").await;
    let (id, before) = (shown["id"].as_str().unwrap().to_owned(), whole.site.get("/health").await.json());
    let public = [
        "/en/measures".to_owned(),
        format!("/en/measures/{id}"),
        format!("/en/measures/{id}.json"),
        "/en/parties/KE".to_owned(),
        "/en".to_owned(),
    ];
    let mut pages = Vec::new();
    for address in &public {
        pages.push(whole.site.get(address).await.expect(200).text());
    }

    office.fail("404 Not Found");
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    // The public sees what it saw.
    whole.catch_up().await;
    for (address, page) in public.iter().zip(&pages) {
        assert_eq!(&whole.site.get(address).await.expect(200).text(), page, "{address}");
    }
    assert_eq!(whole.site.get("/health").await.json(), before);
    days(&whole, 2).await;
    assert_eq!(
        (trouble(&whole).await.as_str(), states(&whole).await),
        ("address-gone", vec![State::Applied, State::Refused, State::Refused, State::Refused])
    );
    let told = mails(&whole).await;
    let to: Vec<&str> = told.iter().map(|mail| mail.to.split('@').next().unwrap()).collect();
    assert_eq!(to, ["administrator", "focal-point"], "once, not at every run: {told:?}");
    assert!(
        told[0].text.contains("nothing at the address")
            && told[0].text.contains("/en/work/health")
            && told[1].text.contains("/en/work/KE/feeds/feed/1")
    );
    let health = get(&whole, &administrator, "/en/work/health").await.expect(200).html();
    assert!(
        health.contains("Statistics") && health.contains("There is nothing at the address any more") && health.contains("Kenya"),
        "{health}"
    );
    assert!(!health.contains("secret"), "what may be a key is not shown");
    assert!(get(&whole, &focal, &feed).await.expect(200).html().contains("There is nothing at the address any more"));

    office.give("\"v1\"", TABLE);
    days(&whole, 1).await;
    assert_eq!((trouble(&whole).await.as_str(), states(&whole).await[4]), ("", State::NothingNew), "well by itself");
    let mended: Vec<Mail> = mails(&whole).await.into_iter().filter(|mail| mail.subject.contains("works again")).collect();
    assert_eq!(mended.len(), 2, "{mended:?}");
    assert!(!get(&whole, &administrator, "/en/work/health").await.expect(200).html().contains("Statistics"));
}

#[tokio::test]
async fn sys_155_columns_that_moved_and_paths_that_find_nothing_stop_before_writing_and_are_named() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", TABLE);
    make(&focal, "/work/KE", &office, &[]).await;
    days(&whole, 1).await;
    assert_eq!(n_measures(&whole).await, 51);
    let history = record(&whole, "quota").await["changed_on"].clone();
    for (changed, code, named) in [
        (TABLE.replace("Description", "What it is about"), "columns-missing", "Description"),
        (TABLE.replace("k1,", ",").replace("k2,", ","), "column-empty", "Key"),
        ("Key,Title,Activity,Year,Instrument type,Description\n".to_owned(), "rows-none", ""),
        ("<html>Under repair</html>".to_owned(), "columns-missing", ""),
        (String::new(), "empty", ""),
    ] {
        office.give("", &changed);
        days(&whole, 1).await;
        let run = runs(&whole).await.pop().unwrap();
        let refused = run.refused.unwrap();
        assert_eq!((run.state, refused.code.as_str()), (State::Refused, code), "{changed}");
        assert!(refused.args.iter().any(|(_, value)| value == named) || named.is_empty(), "{refused:?}");
        assert_eq!(trouble(&whole).await, code);
    }
    assert_eq!((n_measures(&whole).await, record(&whole, "quota").await["changed_on"].clone()), (51, history));

    // A person shows once where the column is now; from then on the feed knows.
    office.give("", &TABLE.replace("Description", "Summary of it").replace("A quota", "A quota of songs"));
    days(&whole, 1).await;
    let number = runs(&whole).await.pop().unwrap().number;
    let fields = [("to-key", "Key"), ("to-title", "Title"), ("to-description", "Summary of it"), ("act", "use")];
    post(&whole, &focal, &format!("/en/work/KE/feeds/{number}/mapping"), &fields).await.expect(303);
    whole.import().await;
    let run = runs(&whole).await.pop().unwrap();
    assert_eq!((run.state, run.counts.changed), (State::Ready, 1), "somebody looks at it, so it waits");
    post(&whole, &focal, &format!("/en/work/KE/feeds/{number}"), &[("act", "apply"), ("rows", "all")]).await.expect(303);
    whole.import().await;
    assert!(record(&whole, "quota").await.to_string().contains("quota of songs"));
    office.give("", &TABLE.replace("Description", "Summary of it").replace("A quota", "A quota of local songs"));
    days(&whole, 1).await;
    assert_eq!((states(&whole).await.pop(), trouble(&whole).await.as_str()), (Some(State::Applied), ""));
}

#[tokio::test]
async fn sys_155_a_path_that_finds_nothing_any_more_never_empties_records() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", JSON);
    make(&focal, "/work/KE", &office, &[("items", "$.practices[*]")]).await;
    days(&whole, 1).await;
    assert_eq!(n_measures(&whole).await, 51);
    for (changed, path) in [
        (JSON.replace("practices", "practises"), "$.practices[*]"),
        (JSON.replace("description", "summary_text"), "$.description"),
        (JSON.replace("\"title\"", "\"headline\""), "$.title"),
        (JSON.replace("\"id\"", "\"code\""), "$.id"),
    ] {
        office.give("", &changed);
        days(&whole, 1).await;
        let refused = runs(&whole).await.pop().unwrap().refused;
        let refused = refused.unwrap_or_else(|| panic!("{path} was not missed"));
        assert_eq!((refused.code.as_str(), refused.args), ("path-nothing", vec![("path".to_owned(), path.to_owned())]));
    }
    assert_eq!(n_measures(&whole).await, 51);
    assert!(record(&whole, "quota").await.to_string().contains("A quota"));
    // One item that says less than before is the source's to say.
    let less = JSON.replace(",\"description\":\"A quota\"", "");
    office.give("", &less);
    days(&whole, 1).await;
    assert_eq!((states(&whole).await.pop(), trouble(&whole).await.as_str()), (Some(State::Applied), ""));
    // And so is a field that it gives up, once a person has said so.
    office.give("", &less.replace(",\"description\":\"Grants for films\"", ""));
    days(&whole, 1).await;
    let run = runs(&whole).await.pop().unwrap();
    assert_eq!((run.state, trouble(&whole).await.as_str()), (State::Refused, "path-nothing"));
    let fields =
        [("items", "$.practices[*]"), ("to-key", "$.id"), ("to-title", "$.title"), ("to-description", "$.description"), ("act", "use")];
    post(&whole, &focal, &format!("/en/work/KE/feeds/{}/mapping", run.number), &fields).await.expect(303);
    whole.import().await;
    let run = runs(&whole).await.pop().unwrap();
    assert_eq!((run.state, run.counts.changed), (State::Ready, 1));
}

#[tokio::test]
async fn sys_155_a_missing_reader_is_named_with_the_feeds_it_affects() {
    let fetcher = Fetcher { network: Network::asking(|_| true), is_http_allowed: true };
    let reader = Reader::Apart { program: "/nowhere/polyphony".into(), args: Vec::new() };
    let whole = Whole::with(|targets| Targets { fetch: Arc::new(fetcher), reader, ..targets }).await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let administrator = whole.site.person("Root", &[(Role::Administrator, None)]).await;
    let office = Office::open("", TABLE);
    make(&focal, "/work/KE", &office, &[]).await;
    days(&whole, 1).await;
    assert_eq!(trouble(&whole).await, "reader-missing");
    let health = get(&whole, &administrator, "/en/work/health").await.expect(200).html();
    assert!(health.contains("Statistics") && health.contains("The reader of files could not be started"), "{health}");
    assert!(!whole.site.get("/en/measures").await.expect(200).html().contains("reader"));
}

#[tokio::test]
async fn sys_156_a_record_shows_source_feed_run_and_time_and_a_run_is_undone_for_good() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", TABLE);
    let feed = make(&focal, "/work/KE", &office, &[]).await;
    days(&whole, 1).await;
    let shown = record(&whole, "quota").await;
    let origin = office.address.split('?').next().unwrap();
    assert_eq!(
        (&shown["imported"]["feed"], &shown["imported"]["run"], &shown["imported"]["from"]),
        (&"Statistics".into(), &1.into(), &origin.into())
    );
    assert_eq!(Moment::parse(shown["imported"]["at"].as_str().unwrap()).map(Moment::day), Some(whole.site.ambient().now().day()));
    let id = shown["id"].as_str().unwrap();
    let page = whole.site.get(&format!("/en/measures/{id}")).await.expect(200).html();
    assert!(page.contains("by the data feed") && page.contains("Statistics") && page.contains("import 1"), "{page}");
    assert!(!page.contains("secret") && !shown.to_string().contains("secret"), "what may be a key stays inside");

    post(&whole, &focal, "/en/work/KE/feeds/1", &[("act", "undo"), ("reason", "Wrong figures")]).await.expect(303);
    whole.import().await;
    assert_eq!(n_measures(&whole).await, 49);
    days(&whole, 2).await;
    assert_eq!((n_measures(&whole).await, states(&whole).await[1]), (49, State::NothingNew), "the schedule does not bring it back");
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    assert_eq!(n_measures(&whole).await, 51, "who asks for it gets it");
    let first = whole.site.db().read(|conn| store::history::get(conn, feeds::KIND, "1", 1)).await.unwrap();
    assert_eq!((first.act.as_str(), first.actor), ("fetch", Actor::program().label.to_owned()), "the schedule began it, and nobody");
}

#[tokio::test]
async fn sys_154_a_run_that_is_due_begins_once_however_many_copies_look_and_after_a_stop() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", TABLE);
    let feed = make(&focal, "/work/KE", &office, &[]).await;
    let due_at = kept(&whole).await.due_at.unwrap();
    // Nobody looked for a week: what was due seven times begins once.
    whole.site.clock.advance_millis(7 * 24 * 60 * 60 * 1000);
    let begun: usize = {
        let copies: Vec<_> = (0..4)
            .map(|_| {
                let (target, ambient) = (whole.site.db().target().clone(), whole.site.ambient());
                // A way of its own into the database, as another copy of the program has.
                tokio::task::spawn_blocking(move || work::start_due(&store::Db::open(target, &ambient).unwrap(), &ambient).unwrap())
            })
            .collect();
        let mut begun = 0;
        for copy in copies {
            begun += copy.await.unwrap();
        }
        begun
    };
    assert_eq!((begun, states(&whole).await), (1, vec![State::Fetching]));
    let is_late = whole.site.db().write(move |tx| feeds::feed::store::claim(tx, 1, due_at, None)).await.unwrap();
    assert!(!is_late, "a copy that saw it due before and comes after");
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    days(&whole, 0).await;
    assert_eq!(states(&whole).await.len(), 1, "one that is under way is not begun twice");
    // A program took it and was killed: for its minutes it is the other's, then anybody's.
    let now = whole.site.ambient().now();
    whole.site.db().write(move |tx| feeds::store::take(tx, 1, now, now.plus_minutes(8))).await.unwrap();
    whole.feed().await;
    assert_eq!((states(&whole).await, office.asked()), (vec![State::Fetching], (0, 0)));
    whole.site.clock.advance_millis(9 * 60 * 1000);
    whole.feed().await;
    assert_eq!((states(&whole).await, n_measures(&whole).await), (vec![State::Applied], 51));

    // Fetched, and killed before it was judged; its file lay in the folder of another copy.
    office.give("", &TABLE.replace("A quota", "A quota of songs"));
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    let db = whole.site.db();
    db.write(|tx| {
        let mut run = feeds::store::get(tx, 2)?;
        run.state = State::Reading;
        run.file = "elsewhere.import".into();
        let (actor, role) = (run.actor(), run.role());
        feeds::store::update(tx, &mut run, "read", (&actor, role), "", Moment(0))
    })
    .await
    .unwrap();
    whole.import().await;
    assert_eq!(states(&whole).await[1], State::Fetching, "fetched anew");
    whole.feed().await;
    assert_eq!(states(&whole).await[1], State::Applied);
}

#[tokio::test]
async fn a_feed_is_its_owners_alone_and_is_changed_paused_and_ended() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = whole.site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let office = Office::open("", TABLE);
    let wrong = post(
        &whole,
        &focal,
        "/en/work/KE/feeds/feed",
        &[("name", ""), ("address", "file:///etc/passwd"), ("rhythm", "monthly"), ("hour", "24"), ("day", "31")],
    )
    .await;
    assert_eq!((wrong.status(), wrong.wrong_fields()), (422, ["name", "address", "hour", "day"].map(str::to_owned).to_vec()));
    let feed = make(&focal, "/work/KE", &office, &[]).await;
    for address in [feed.clone(), feed.replace("/KE/", "/GH/"), format!("{}/edit", feed.replace("/KE/", "/GH/"))] {
        assert_eq!(get(&whole, &other, &address).await.status(), 404, "{address}");
    }
    for act in ["run", "pause", "end"] {
        assert_eq!(post(&whole, &other, &feed.replace("/KE/", "/GH/"), &[("act", act)]).await.status(), 404);
    }
    let again = post(
        &whole,
        &focal,
        "/en/work/KE/feeds/feed",
        &[("name", "Statistics"), ("address", &office.address), ("rhythm", "hand"), ("hour", "3")],
    )
    .await;
    assert_eq!(again.wrong_fields(), ["name"]);

    post(&whole, &focal, &feed, &[("act", "pause")]).await.expect(303);
    days(&whole, 2).await;
    assert_eq!((states(&whole).await, kept(&whole).await.due_at), (vec![], None));
    post(&whole, &focal, &feed, &[("act", "resume")]).await.expect(303);
    let edit = get(&whole, &focal, &format!("{feed}/edit")).await.expect(200);
    assert_eq!(edit.attributes("input[name=address]", "value"), [office.address.clone()]);
    let fields = [("name", "Office"), ("address", &*office.address), ("rhythm", "monthly"), ("hour", "0"), ("day", "1"), ("alone", "no")];
    post(&whole, &focal, &format!("{feed}/edit"), &fields).await.expect(303);
    let due_at = kept(&whole).await.due_at.unwrap();
    assert_eq!((due_at.day().day(), due_at.time().as_str()), (1, "00:00"));
    post(&whole, &focal, &feed, &[("act", "end")]).await.expect(303);
    assert_eq!(kept(&whole).await.due_at, None);
    assert_eq!(post(&whole, &focal, &feed, &[("act", "run")]).await.status(), 409);
    assert!(get(&whole, &focal, "/en/work/KE/feeds").await.expect(200).html().contains("Ended"));
}

#[tokio::test]
async fn a_feed_of_an_address_inside_fetches_nothing() {
    let whole = Whole::new().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", TABLE);
    let plain = post(
        &whole,
        &focal,
        "/en/work/KE/feeds/feed",
        &[("name", "Plain"), ("address", &office.address), ("rhythm", "hand"), ("hour", "3")],
    )
    .await;
    assert_eq!((plain.status(), plain.wrong_fields()), (422, vec!["address".to_owned()]), "without encryption only by a setting");
    let inside = office.address.replace("http://", "https://");
    let feed = make(&focal, "/work/KE", &office, &[("address", &inside), ("rhythm", "hand")]).await;
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    assert_eq!((trouble(&whole).await.as_str(), office.asked().0), ("address-inside", 0));
}

#[tokio::test]
async fn rows_of_runs_long_over_go_and_counts_and_problems_stay() {
    let whole = Whole::fetching().await;
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let office = Office::open("", &format!("{TABLE}k3,Third,9.9,2021,law,Unknown activity\n"));
    let feed = make(&focal, "/work/KE", &office, &[("rhythm", "hand")]).await;
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    post(&whole, &focal, "/en/work/KE/feeds/1", &[("act", "apply"), ("rows", "clean")]).await.expect(303);
    whole.import().await;
    office.give("", &format!("{}k3,Third,9.9,2021,law,Unknown activity\n", TABLE.replace("A quota", "A quota of songs")));
    post(&whole, &focal, &feed, &[("act", "run")]).await.expect(303);
    whole.feed().await;
    post(&whole, &focal, "/en/work/KE/feeds/2", &[("act", "apply"), ("rows", "clean")]).await.expect(303);
    whole.import().await;
    let clear = async |days: i64| {
        whole.site.clock.advance_millis(days * 24 * 60 * 60 * 1000);
        let (db, ambient, app) = (whole.site.db(), whole.site.ambient(), whole.site.app().clone());
        let clear = move || work::clear_daily(&db, &ambient, &app.part::<Targets>(), &mut None);
        tokio::task::spawn_blocking(clear).await.unwrap().unwrap();
        let mut left = Vec::new();
        for run in [1, 2] {
            let rows = whole.site.db().read(move |conn| feeds::store::rows_after(conn, run, 0, 100)).await.unwrap();
            left.push(rows.into_iter().map(|row| (row.key, row.values.len())).collect::<Vec<_>>());
        }
        left
    };
    let file = whole.site.app().part::<Targets>().folder.join(&runs(&whole).await[0].file);
    let rows = |rows: &[(&str, usize)]| rows.iter().map(|(key, n)| ((*key).to_owned(), *n)).collect::<Vec<_>>();
    let whole_rows = rows(&[("k1", 6), ("k2", 6), ("k3", 6)]);
    assert_eq!((clear(work::KEPT_DAYS - 1).await, file.exists()), (vec![whole_rows.clone(), whole_rows], true));
    // New records came with the warning that something is missing, which stays; changed ones came with nothing.
    let left = vec![rows(&[("k1", 1), ("k2", 1), ("k3", 6)]), rows(&[("k3", 6)])];
    assert_eq!((clear(2).await, file.exists()), (left, false));
    let page = get(&whole, &focal, "/en/work/KE/feeds/1?rows=blocked").await.expect(200).html();
    assert!(page.contains("2 new records") && page.contains("were removed on") && page.contains("9.9"), "{page}");
    post(&whole, &focal, "/en/work/KE/feeds/2", &[("act", "undo"), ("reason", "Old")]).await.expect(303);
    whole.import().await;
    post(&whole, &focal, "/en/work/KE/feeds/1", &[("act", "undo"), ("reason", "Old"), ("partly", "yes")]).await.expect(303);
    whole.import().await;
    assert_eq!(states(&whole).await, [State::Undone, State::Undone], "undoing needs none of them");
    assert!(!record(&whole, "songs").await.to_string().contains("A quota of songs"));
}

#[test]
fn feeds_are_listed_and_run_from_a_script() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let polyphony = |words: &[&str]| crate::program::polyphony(&data, words);
    assert!(polyphony(&["migrate", "--without-founding-practices"]).status.success());
    assert!(polyphony(&["feeds", "list"]).stdout.is_empty());
    put_feed(&data);
    let listed = String::from_utf8(polyphony(&["feeds", "list"]).stdout).unwrap();
    assert_eq!(listed, "1\t-\ton\twell\t-\tStatistics\thttps://127.0.0.1/data\n");
    let ran = polyphony(&["feeds", "run", "Statistics"]);
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(!ran.status.success() && said.contains("Import 1: refused") && said.contains("private network"), "{said}");
    let listed = polyphony(&["feeds", "list"]);
    assert!(!listed.status.success() && String::from_utf8_lossy(&listed.stdout).contains("\tbroken\t"));
    assert!(!polyphony(&["feeds", "run", "Other"]).status.success());
    let checked = polyphony(&["check"]);
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
}

/// A feed in the database of a data folder, whose address the program refuses.
fn put_feed(data: &Path) {
    use feeds::feed::actions::{Chosen, Wish, make};
    let ambient = kernel::Ambient::system();
    let db = store::Db::open(store::Target::File(data.join("polyphony.db")), &ambient).unwrap();
    let wish = Wish {
        name: "Statistics".into(),
        address: "https://127.0.0.1/data?key=secret".into(),
        mapping: Chosen::Found,
        sheet: String::new(),
        items: String::new(),
        schedule: feeds::feed::Schedule::default(),
        is_alone: true,
    };
    let target = app::wiring::targets::Measures;
    db.write_blocking(move |tx| make(tx, &kernel::Actor::operator(), &ambient, &Fetcher::default(), None, &target, &wish)).unwrap();
}
