//! The file of a package: what was packed is read back, anything else is refused with a reason, whatever the bytes.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot prepare itself stops here")]

use kernel::{Lang, Moment, PartyCode, canonical};
use packages::domain::{Content, Manifest, Reason, Sender, blocks, fingerprint, pack, public, read, sign};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::io::Read;

const SECRET: [u8; 32] = [7; 32];
const FILE: &[u8] = b"%PDF-1.4 the law as it was printed";

fn content() -> Content {
    let head = |part: &str| json!({ "part": part, "party": "KE", "roadmap": "abc", "version": 3, "language": "en", "title": "Zürich – é" });
    Content {
        number: "RM-2026-0001-7".into(),
        kind: "roadmap",
        party: PartyCode::parse("KE").unwrap(),
        record: "abc".into(),
        version: 3,
        language: Lang::En,
        title: "Zürich – é".into(),
        sent_at: Moment(1_795_000_000_000),
        sender: Sender { name: "Amina".into(), office: "Director".into() },
        body: head("body"),
        plan: head("plan"),
        acts: json!([{ "act": "validate", "name": "Wanjiru" }]),
        history: json!([]),
        files: vec![(canonical::sha256(FILE), "law.pdf".into(), u64::try_from(FILE.len()).unwrap())],
    }
}

/// The bytes of a package whose manifest was changed before it was signed.
fn written(content: &Content, secret: &[u8; 32], change: impl FnOnce(&mut Manifest)) -> Vec<u8> {
    let mut packed = pack(content, &public(secret));
    change(&mut packed.manifest);
    let mut out = Vec::new();
    let signature = sign(secret, &packed.manifest.bytes());
    packed.write(&signature, &mut out, |_| Ok::<_, std::io::Error>(FILE.to_vec())).unwrap();
    out
}

fn whole() -> Vec<u8> {
    written(&content(), &SECRET, |_| {})
}

/// Where the content of an entry begins.
fn place_of(file: &[u8], wanted: &[u8]) -> usize {
    file.windows(wanted.len()).position(|window| window == wanted).unwrap()
}

#[test]
fn sys_047_what_was_packed_is_read_back_and_other_programs_open_it() {
    let file = whole();
    assert_eq!(file, whole(), "the same content makes the same bytes");
    let sound = read(&file).unwrap();
    let packed = content();
    assert_eq!((&sound.body, &sound.plan, &sound.acts), (&packed.body, &packed.plan, &packed.acts));
    assert_eq!(sound.files, [(canonical::sha256(FILE), "law.pdf".to_owned(), FILE)]);
    assert_eq!(sound.fingerprint, fingerprint(&public(&SECRET)).unwrap());
    assert_eq!(blocks(&sound.fingerprint).split(' ').count(), 16);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&file)).unwrap();
    let names: Vec<String> = (0..archive.len()).map(|n| archive.by_index(n).unwrap().name().unwrap().into_owned()).collect();
    let of_file = format!("files/{}", canonical::sha256(FILE));
    assert_eq!(names, ["manifest.json", "signature", "body.json", "plan.json", "acts.json", "history.json", &of_file]);
    let mut inside = Vec::new();
    archive.by_name(&of_file).unwrap().read_to_end(&mut inside).unwrap();
    assert_eq!(inside, FILE);
    let without_plan = written(&Content { plan: Value::Null, ..content() }, &SECRET, |_| {});
    assert!(read(&without_plan).unwrap().plan.is_null());
}

#[test]
fn sys_047_each_changed_byte_is_refused_wherever_it_is() {
    let file = whole();
    for at in 0..file.len() {
        let mut changed = file.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(read(&changed).is_err(), "byte {at} of {}", file.len());
    }
    for n in 0..file.len() {
        assert!(read(&file[..n]).is_err(), "cut at {n}");
    }
    assert_eq!(read(&[&file[..], b"\0"].concat()).unwrap_err().reason, Reason::Envelope);
}

#[test]
fn sys_047_a_damaged_entry_is_named_and_a_forged_manifest_is_told_from_it() {
    let file = whole();
    let mut changed = file.clone();
    changed[place_of(&file, FILE) + 9] ^= 1;
    let refusal = read(&changed).unwrap_err();
    assert_eq!((refusal.reason, refusal.entry), (Reason::Damaged, format!("files/{}", canonical::sha256(FILE))));
    let mut changed = file.clone();
    let at = place_of(&file, b"Wanjiru");
    changed[at..at + 7].copy_from_slice(b"Wanjira");
    let refusal = read(&changed).unwrap_err();
    assert_eq!((refusal.reason, refusal.entry.as_str()), (Reason::Damaged, "acts.json"));
    let cut = read(&file[..at]).unwrap_err();
    assert_eq!((cut.reason, cut.entry.as_str()), (Reason::Damaged, "acts.json"), "where it was cut");
    assert_eq!(read(&file[..20]).unwrap_err().entry, "manifest.json");
    let mut changed = file.clone();
    let at = place_of(&file, b"Amina");
    changed[at..at + 5].copy_from_slice(b"Aminu");
    assert_eq!(read(&changed).unwrap_err().reason, Reason::Signature);
    // Whoever signs anew signs with another key.
    let forged = written(&content(), &[9; 32], |manifest| manifest.sender.name = "Mallory".into());
    assert_ne!(read(&forged).unwrap().fingerprint, read(&file).unwrap().fingerprint);
    let claimed = written(&content(), &[9; 32], |manifest| manifest.key = public(&SECRET));
    assert_eq!(read(&claimed).unwrap_err().reason, Reason::Signature);
}

#[test]
fn what_is_signed_and_does_not_hold_together_is_refused_too() {
    let refused = |change: fn(&mut Manifest)| read(&written(&content(), &SECRET, change)).unwrap_err();
    assert_eq!(refused(|manifest| manifest.party = PartyCode::parse("GH").unwrap()).entry, "body.json");
    assert_eq!(refused(|manifest| manifest.version = 4).reason, Reason::Unsound);
    assert_eq!(refused(|manifest| manifest.sent_at = "yesterday".into()).reason, Reason::Unsound);
    assert_eq!(refused(|manifest| manifest.format = "polyphony-package/2".into()).reason, Reason::Format);
    assert_eq!(refused(|manifest| manifest.key = String::new()).reason, Reason::Signature);
    assert_eq!(refused(|manifest| drop(manifest.entries.remove(0))).entry, "plan.json", "an entry that is not in the list");
    let elsewhere = refused(|manifest| manifest.entries.iter_mut().for_each(|entry| entry.name = format!("../{}", entry.name)));
    assert_eq!(elsewhere.reason, Reason::Manifest);
    let twice = refused(|manifest| manifest.entries.extend(manifest.entries.clone()));
    assert_eq!(twice.reason, Reason::Damaged);
}

#[test]
fn a_file_of_another_kind_is_told_to_be_none() {
    assert_eq!(read(b"").unwrap_err().reason, Reason::NotOne);
    assert_eq!(read(b"%PDF-1.4").unwrap_err().reason, Reason::NotOne);
    let mut other = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    other.start_file("[Content_Types].xml", zip::write::SimpleFileOptions::default()).unwrap();
    let bytes = other.finish().unwrap().into_inner();
    assert!(read(&bytes).is_err());
}

proptest! {
    #[test]
    fn no_bytes_make_reading_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
        let mut begun = whole();
        begun.truncate(60);
        begun.extend(bytes);
        prop_assert!(read(&begun).is_err());
    }

    #[test]
    fn pieces_moved_within_a_package_are_refused(from in 0usize..1500, to in 0usize..1500, n in 1usize..200) {
        let file = whole();
        let (from, to) = (from % (file.len() - 200), to % (file.len() - 200));
        let mut changed = file.clone();
        changed.copy_within(from..from + n, to);
        prop_assert_eq!(read(&changed).is_ok(), changed == file);
    }
}
