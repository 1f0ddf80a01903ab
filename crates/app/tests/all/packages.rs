//! Two instances: a Party's, on which a roadmap is made and sent, and the Secretariat's, to which it goes as a signed
//! package (SYS-047).

use crate::program::polyphony;
use crate::site::Whole;
use documents::Files;
use kernel::{Actor, Grant, Id, Lang, PartyCode, Role};
use roadmaps::actions::{self, Addition, By, On};
use serde_json::Value as Json;
use std::path::Path;
use std::sync::Arc;
use store::{Conn, Tx};
use testkit::Person;

const LAW: &[u8] = b"%PDF-1.7 the law";
const MEMO: &[u8] = b"%PDF-1.7 a memo of the cabinet";

fn party(code: &str) -> PartyCode {
    PartyCode::parse(code).unwrap()
}

fn by(app: &web::App, account: Id, role: Role, of: &str, name: &str) -> By {
    By {
        actor: Actor::signed_in(account, vec![Grant::of(role, Some(party(of)))]),
        ambient: app.ambient().clone(),
        name: name.to_owned(),
        evidence: app.part(),
        notices: app.part(),
    }
}

fn on(conn: &mut Conn, of: &str) -> On {
    let open = roadmaps::open_version(conn, party(of)).unwrap().unwrap();
    On { party: open.party, id: open.id, version: open.version, note: String::new() }
}

/// Publishes a roadmap with a public file and one that the Party keeps, and sends it; answers the receipt.
fn send(tx: &mut Tx<'_>, (focal, authority): (&By, &By), of: &str, files: &Files) -> kernel::Result<String> {
    let words = |n: usize| "words ".repeat(n / 6 + 1);
    roadmaps::grow(tx, (focal, authority), party(of), Lang::En, &words)?;
    let seen = on(tx, of);
    for (name, bytes, title, is_public) in [("law.pdf", LAW, "Law gazette", true), ("memo.pdf", MEMO, "Cabinet memo", false)] {
        let addition = Addition::File { file: files.put(name, bytes)?, title: title.into(), is_public };
        actions::add_evidence(tx, focal, seen.party, seen.id, "1.1", &addition)?;
    }
    let seen = on(tx, of);
    actions::finalize(tx, focal, &seen)?;
    let seen = on(tx, of);
    actions::validate(tx, authority, &seen)?;
    let seen = on(tx, of);
    Ok(actions::submit(tx, focal, &seen, Lang::En)?.receipt)
}

/// A Party's instance with a text that was sent: its focal point's package, and what must not be in it.
struct Sent {
    package: Vec<u8>,
    receipt: String,
    private: Vec<String>,
}

async fn sent(whole: &Whole, of: &'static str) -> Sent {
    let focal = whole.site.person("Amina", &[(Role::FocalPoint, Some(of))]).await;
    let app = whole.site.app().clone();
    let files = app.part::<Files>();
    let authority = Id::fresh(app.ambient());
    let writers = (by(&app, focal.account, Role::FocalPoint, of, "Amina"), by(&app, authority, Role::Authority, of, "Wanjiru"));
    let receipt = whole.site.db().write(move |tx| send(tx, (&writers.0, &writers.1), of, &files)).await.unwrap();
    let id = whole.site.db().read(move |conn| Ok(on(conn, of).id)).await.unwrap();
    let list = focal.get(&format!("/en/work/{of}/packages")).await.expect(200);
    let [address] = list.attributes("a[download]", "href").try_into().unwrap();
    let package = focal.get(&address).await.expect(200).body;
    assert_eq!(focal.get(&address).await.body, package, "the same text makes the same bytes");
    let member = whole.site.member("Joy", of, &["text"]).await;
    assert!(member.get(&format!("/en/work/{of}/packages")).await.expect(200).attributes("a[download]", "href").is_empty());
    let memo = kernel::canonical::sha256(MEMO);
    let private = vec![focal.account.to_string(), authority.to_string(), id.to_string(), "Cabinet memo".into(), memo];
    Sent { package, receipt, private }
}

async fn upload(officer: &Person<'_>, bytes: &[u8]) -> testkit::Answer {
    officer.post_file("/en/desk/packages", &[], "file", "from-kenya.zip", bytes).await
}

async fn version(officer: &Person<'_>, at: &str) -> String {
    officer.get(at).await.expect(200).attributes("input[name=version]", "value").remove(0)
}

async fn act(officer: &Person<'_>, at: &str, fields: &[(&str, &str)]) -> testkit::Answer {
    let version = version(officer, at).await;
    let mut all = vec![("version", version.as_str())];
    all.extend(fields);
    officer.post(at, &all).await
}

/// The fingerprint of an instance, as its focal point reads it aloud.
async fn read_aloud(focal: &Person<'_>, of: &str) -> String {
    focal.get(&format!("/en/work/{of}/packages")).await.expect(200).select("main code").remove(0)
}

fn place(answer: &testkit::Answer) -> String {
    answer.location().split('?').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_047_two_instances_exchange_a_package() {
    let (kenya, secretariat) = (Whole::new().await, Whole::new().await);
    let Sent { package, receipt, private } = sent(&kenya, "KE").await;
    let focal = kenya.site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let text = String::from_utf8_lossy(&package);
    assert!(private.iter().all(|word| !text.contains(word.as_str())), "accounts, keys and what the Party keeps stay");
    assert!(text.contains("Wanjiru") && text.contains("Law gazette"), "names of formal acts and public evidence go along");

    let officer = secretariat.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let at = place(&upload(&officer, &package).await.expect(303));
    let page = officer.get(&at).await.expect(200);
    assert!(page.text().contains("nobody has recorded the key") && page.text().contains("Kenya"), "{}", page.text());
    assert!(officer.get("/en/desk/packages").await.text().contains(&receipt) && page.text().contains("law.pdf"));
    assert_eq!(place(&upload(&officer, &package).await.expect(303)), at, "the same file again is the one that is kept");
    let early = act(&officer, &at, &[("act", "accept-package")]).await.expect(422);
    assert!(early.text().contains("nobody has recorded the key"), "{}", early.text());

    let aloud = read_aloud(&focal, "KE").await.to_uppercase();
    let wrong = officer.post("/en/desk/keys", &[("party", "KE"), ("fingerprint", &aloud[1..]), ("compared", "Telephone")]).await;
    assert_eq!(wrong.expect(422).wrong_fields(), ["fingerprint"]);
    let key = [("party", "KE"), ("fingerprint", aloud.as_str()), ("compared", "Telephone, with the focal point")];
    officer.post("/en/desk/keys", &key).await.expect(303);
    assert_eq!(officer.post("/en/desk/keys", &[("party", "GH"), key[1], key[2]]).await.expect(422).wrong_fields(), ["fingerprint"]);
    assert!(officer.get(&at).await.text().contains("The package is whole"));
    let stale = officer.post(&at, &[("version", "9"), ("act", "accept-package")]).await.expect(422);
    assert!(stale.text().contains("changed this meanwhile"), "{}", stale.text());
    act(&officer, &at, &[("act", "accept-package")]).await.expect(303);

    // What was taken in is what was sent, to the letter, with its receipt and its file.
    let here = secretariat.site.db().read(|conn| roadmaps::submissions_of(conn, party("KE"))).await.unwrap().remove(0);
    let there = kenya.site.db().read(|conn| roadmaps::submissions_of(conn, party("KE"))).await.unwrap().remove(0);
    assert_eq!((&here.body, &here.plan, &here.fingerprint), (&there.body, &there.plan, &there.fingerprint));
    assert_eq!((here.title.as_str(), here.name.as_str()), (there.title.as_str(), there.name.as_str()));
    assert_eq!(here.package.as_ref().unwrap().number, receipt);
    let shown = officer.get(&format!("/en/desk/submissions/{}", here.receipt)).await.expect(200);
    assert!(shown.text().contains("Received as a package from another platform") && shown.text().contains(&there.fingerprint));
    assert!(shown.attributes("a", "href").iter().all(|href| !href.ends_with("/packages")), "it is not sent on from here");
    let file = format!("/id/submission/{}/files/{}", here.receipt, kernel::canonical::sha256(LAW));
    assert_eq!(officer.get(&file).await.expect(200).body, LAW);
    secretariat.site.get(&file).await.expect(404);
    let act_on = [("revision", here.version.to_string()), ("act", "open".into())];
    let fields: Vec<(&str, &str)> = act_on.iter().map(|(name, value)| (*name, value.as_str())).collect();
    officer.post(&format!("/en/desk/submissions/{}", here.receipt), &fields).await.expect(303);

    let replayed = upload(&officer, &package).await.expect(422);
    assert!(replayed.text().contains(&here.receipt), "the first receipt is told: {}", replayed.text());
    assert!(officer.get(&at).await.text().contains(&here.receipt));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_047_a_damaged_or_forged_package_is_refused_with_the_reason() {
    let (ghana, secretariat) = (Whole::new().await, Whole::new().await);
    let package = sent(&ghana, "GH").await.package;
    let focal = ghana.site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let officer = secretariat.site.person("Sam", &[(Role::Secretariat, None)]).await;
    assert!(upload(&officer, b"%PDF-1.7").await.expect(422).text().contains("no package"));
    let mut damaged = package.clone();
    let at = package.windows(LAW.len()).position(|window| window == LAW).unwrap();
    damaged[at + 12] ^= 1;
    let refused = upload(&officer, &damaged).await.expect(422);
    assert!(refused.text().contains(&format!("files/{}", kernel::canonical::sha256(LAW))), "{}", refused.text());
    let forged: Vec<u8> = String::from_utf8_lossy(&package).contains("Amina").then(|| replaced(&package, b"Amina", b"Aminu")).unwrap();
    assert!(upload(&officer, &forged).await.expect(422).text().contains("not what the key signed"));
    assert!(officer.get("/en/desk/packages").await.text().contains("No package is waiting"), "nothing of it is kept");

    // A key of another Party; then one that was revoked.
    let aloud = read_aloud(&focal, "GH").await;
    let recorded = [("party", "KE"), ("fingerprint", aloud.as_str()), ("compared", "Letter")];
    officer.post("/en/desk/keys", &recorded).await.expect(303);
    assert!(upload(&officer, &package).await.expect(422).text().contains("another Party: Kenya"));
    let key = officer.get("/en/desk/keys").await.attributes(".tasks a", "href").remove(0);
    let to_come = act(&officer, &key, &[("act", "revoke-key"), ("day", "2099-01-01"), ("why", "Lost")]).await.expect(422);
    assert_eq!(to_come.wrong_fields(), ["day"]);
    assert_eq!(act(&officer, &key, &[("act", "revoke-key"), ("day", "2026-11-20")]).await.expect(422).wrong_fields(), ["why"]);
    act(&officer, &key, &[("act", "revoke-key"), ("day", "2026-11-20"), ("why", "Recorded for the wrong Party")]).await.expect(303);
    let revoked = upload(&officer, &package).await.expect(422);
    assert!(revoked.text().contains("was revoked on 20 November 2026"), "{}", revoked.text());
    let again = officer.post(&key, &[("version", "2"), ("act", "end-key"), ("day", "2026-11-20"), ("why", "x")]).await.expect(422);
    assert!(again.text().contains("cannot be done any more"));
}

#[tokio::test(flavor = "multi_thread")]
async fn anybody_recomputes_a_fingerprint_and_checks_a_package_and_nothing_is_kept() {
    let kenya = Whole::new().await;
    let Sent { package, .. } = sent(&kenya, "KE").await;
    let sent = kenya.site.db().read(|conn| roadmaps::submissions_of(conn, party("KE"))).await.unwrap().remove(0);
    assert_eq!(kenya.site.get("/fr/verify").await.expect(200).select("form textarea").len(), 1);
    // As somebody pastes it: with blanks, in another order of fields.
    let pasted = serde_json::to_string_pretty(&sent.body).unwrap();
    let found = kenya.site.post("/en/verify", &[("text", &pasted)]).await.expect(200);
    assert_eq!(found.select(".receipt code"), [sent.fingerprint.as_str()]);
    assert_eq!(kenya.site.post("/en/verify", &[]).await.expect(422).wrong_fields(), ["text"]);
    let broken = kenya.site.post("/en/verify", &[("text", &pasted[1..])]).await.expect(422);
    assert!(broken.wrong_fields() == ["text"] && broken.html().contains("polyphony-roadmap/1"), "what was typed stays");
    let somebody = kenya.site.person("Ada", &[]).await;
    let checked = somebody.post_file("/en/verify", &[], "file", "ke.zip", &package).await.expect(200);
    assert!(checked.text().contains(&sent.fingerprint) && checked.text().contains("Kenya"), "{}", checked.text());
    let damaged = replaced(&package, b"Law gazette", b"Law Gazette");
    let refused = somebody.post_file("/en/verify", &[], "file", "ke.zip", &damaged).await.expect(422);
    assert!(refused.text().contains("body.json"), "{}", refused.text());
    let officer = kenya.site.person("Sam", &[(Role::Secretariat, None)]).await;
    assert!(officer.get("/en/desk/packages").await.text().contains("No package is waiting"));
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = bytes.windows(from.len()).position(|window| window == from).unwrap();
    let mut changed = bytes.to_vec();
    changed[at..at + to.len()].copy_from_slice(to);
    changed
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_047_a_package_of_a_key_that_ended_is_judged_by_the_day_it_was_sent_and_can_be_put_away() {
    let (ghana, secretariat) = (Whole::new().await, Whole::new().await);
    let package = sent(&ghana, "GH").await.package;
    let focal = ghana.site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let officer = secretariat.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let at = place(&upload(&officer, &package).await.expect(303));
    assert_eq!(act(&officer, &at, &[("act", "put-package-away")]).await.expect(422).wrong_fields(), ["why"]);
    act(&officer, &at, &[("act", "put-package-away"), ("why", "Not announced")]).await.expect(303);
    let aloud = read_aloud(&focal, "GH").await;
    officer.post("/en/desk/keys", &[("party", "GH"), ("fingerprint", &aloud), ("compared", "Letter")]).await.expect(303);
    let key = officer.get("/en/desk/keys").await.attributes(".tasks a", "href").remove(0);
    act(&officer, &key, &[("act", "end-key"), ("day", "2026-11-21"), ("why", "Changed")]).await.expect(303);
    assert!(upload(&officer, &package).await.expect(422).text().contains("21 November 2026"), "sent a day later");
    // What was put away came again as another one; the day of the sending counts, not of the arrival.
    let (db, day) = (secretariat.site.db(), "2026-11-22");
    testkit::tamper(&db, "packages_keys", &format!("body = replace(body, '2026-11-21', '{day}')"), "party = 'GH'").await;
    secretariat.site.clock.advance_millis(3 * 24 * 60 * 60_000);
    let officer = secretariat.site.again(&officer).await;
    let again = place(&upload(&officer, &package).await.expect(303));
    assert_ne!(again, at);
    act(&officer, &again, &[("act", "accept-package")]).await.expect(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_package_replaces_the_open_submission_and_the_same_text_does_not() {
    let (ghana, secretariat) = (Whole::new().await, Whole::new().await);
    let package = sent(&ghana, "GH").await.package;
    let focal = ghana.site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let officer = secretariat.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let aloud = read_aloud(&focal, "GH").await;
    officer.post("/en/desk/keys", &[("party", "GH"), ("fingerprint", &aloud), ("compared", "Letter")]).await.expect(303);
    let first = place(&upload(&officer, &package).await.expect(303));
    act(&officer, &first, &[("act", "accept-package")]).await.expect(303);
    // The same text under another number: recalled there and sent again.
    let app = ghana.site.app().clone();
    let writer = by(&app, focal.account, Role::FocalPoint, "GH", "Kofi");
    let db = ghana.site.db();
    let second = db.write(move |tx| {
        let sent = roadmaps::submissions_of(tx, party("GH"))?.remove(0);
        actions::respond(tx, &writer, &sent.receipt, sent.version, roadmaps::SubmissionAct::Recall, &actions::Words::default())?;
        let seen = on(tx, "GH");
        Ok(actions::submit(tx, &writer, &seen, Lang::En)?.receipt)
    });
    let receipt = second.await.unwrap();
    let package = focal.get(&format!("/en/work/GH/packages/{receipt}")).await.expect(200).body;
    let at = place(&upload(&officer, &package).await.expect(303));
    let same = act(&officer, &at, &[("act", "accept-package")]).await.expect(422);
    assert_eq!(same.wrong_fields(), ["why"], "{}", same.text());
    let all = secretariat.site.db().read(|conn| roadmaps::submissions_of(conn, party("GH"))).await.unwrap();
    assert_eq!(all.len(), 1, "nothing is replaced by itself");
    let other = ghana.site.person("Ada", &[(Role::FocalPoint, Some("KE"))]).await;
    other.get(&format!("/en/work/KE/packages/{receipt}")).await.expect(404);
}

/// A Party's data folder with a sent text, as its program left it.
fn data_of(folder: &Path, of: &'static str) -> String {
    let settings = app::settings::Settings::from(app::settings::Given { data: Some(folder.to_owned()), ..Default::default() }).unwrap();
    let base = app::assembly::Base::open_or_make(settings).unwrap();
    app::founding::load(&base.db, &base.ambient, false).unwrap();
    let (evidence, notices) = (Arc::new(app::wiring::evidence(&base)), Arc::new(jobs::NoticesPart(Box::new(Silent))));
    let writer = |role| By {
        actor: Actor::signed_in(Id::fresh(&base.ambient), vec![Grant::of(role, Some(party(of)))]),
        ambient: base.ambient.clone(),
        name: "Amina".into(),
        evidence: evidence.clone(),
        notices: notices.clone(),
    };
    let (focal, authority, files) = (writer(Role::FocalPoint), writer(Role::Authority), base.files.clone());
    base.db.write_blocking(move |tx| send(tx, (&focal, &authority), of, &files)).unwrap()
}

struct Silent;

impl jobs::Notices for Silent {
    fn tell(
        &self,
        _: &mut Tx<'_>,
        _: &jobs::Audience,
        _: Option<Id>,
        _: &'static str,
        _: &[(&'static str, jobs::Words)],
        _: &str,
    ) -> kernel::Result<()> {
        Ok(())
    }
}

fn said(output: &std::process::Output) -> Json {
    let told = serde_json::from_slice(&output.stdout);
    told.unwrap_or_else(|_| panic!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)))
}

#[test]
fn sys_047_a_script_exports_verifies_and_imports_with_exit_codes() {
    let folder = tempfile::tempdir().unwrap();
    let (there, here, file) = (folder.path().join("party"), folder.path().join("secretariat"), folder.path().join("ke.zip"));
    let (receipt, path) = (data_of(&there, "KE"), file.to_str().unwrap());
    let export = ["package", "export", "--party", "KE", "--out", path];
    assert!(polyphony(&there, &export).status.success());
    assert_eq!(polyphony(&there, &["package", "export", "--party", "GH", "--out", path]).status.code(), Some(1), "nothing was sent");
    assert_eq!(polyphony(&there, &["package", "export"]).status.code(), Some(2));
    let key = String::from_utf8(polyphony(&there, &["package", "key"]).stdout).unwrap();
    let nowhere = folder.path().join("nowhere");
    let verified = polyphony(&nowhere, &["package", "verify", path, "--json", "--key", key.trim()]);
    assert!(verified.status.success() && !nowhere.exists(), "it needs no data");
    assert_eq!(said(&verified)["manifest"]["number"], receipt);
    let other = polyphony(&nowhere, &["package", "verify", path, "--key", &"ab".repeat(32)]);
    assert_eq!(other.status.code(), Some(1));
    let damaged = folder.path().join("damaged.zip");
    std::fs::write(&damaged, replaced(&std::fs::read(&file).unwrap(), b"Law gazette", b"Law Gazette")).unwrap();
    let refused = polyphony(&nowhere, &["package", "verify", damaged.to_str().unwrap(), "--json"]);
    assert_eq!(
        (refused.status.code(), &said(&refused)["reason"], &said(&refused)["entry"]),
        (Some(1), &"damaged".into(), &"body.json".into())
    );

    let kept = polyphony(&here, &["package", "import", path, "--json"]);
    assert_eq!((kept.status.code(), &said(&kept)["state"]), (Some(1), &"kept".into()));
    let settings = app::settings::Settings::from(app::settings::Given { data: Some(here.clone()), ..Default::default() }).unwrap();
    let base = app::assembly::Base::open(settings).unwrap();
    let by = packages::actions::By {
        actor: Actor::operator(),
        ambient: base.ambient.clone(),
        records: Arc::new(app::wiring::packages_part(&base)),
    };
    let read = key.clone();
    base.db.write_blocking(move |tx| packages::actions::record_key(tx, &by, party("KE"), &read, "Telephone")).unwrap();
    drop(base);
    let taken = polyphony(&here, &["package", "import", path, "--json"]);
    assert_eq!((taken.status.code(), &said(&taken)["state"]), (Some(0), &"accepted".into()));
    let number = said(&taken)["receipt"].as_str().unwrap().to_owned();
    let again = polyphony(&here, &["package", "import", path]);
    assert_eq!(again.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&again.stdout).contains(&number));
    assert!(polyphony(&here, &["check"]).status.success(), "records, histories and files agree");
}

#[cfg(unix)]
#[test]
fn the_signing_key_is_made_once_is_read_by_its_user_alone_and_is_in_no_backup() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (data, backup, copy) = (folder.path().join("data"), folder.path().join("all.backup"), folder.path().join("copy"));
    assert!(polyphony(&data, &["migrate"]).status.success());
    let key = std::fs::read(data.join("signing.key")).unwrap();
    assert_eq!(std::fs::metadata(data.join("signing.key")).unwrap().permissions().mode() & 0o777, 0o600);
    let aloud = polyphony(&data, &["package", "key"]).stdout;
    assert_eq!(std::fs::read(data.join("signing.key")).unwrap(), key);
    assert!(polyphony(&data, &["backup", backup.to_str().unwrap()]).status.success());
    let bytes = std::fs::read(&backup).unwrap();
    assert!(!bytes.windows(key.len()).any(|window| window == key));
    assert!(polyphony(&copy, &["restore", backup.to_str().unwrap()]).status.success());
    assert_ne!(polyphony(&copy, &["package", "key"]).stdout, aloud, "a restored instance signs with a key of its own");
}
