//! Files of a record: added in its form, kept, refused, removed and brought back; who may read them.

use crate::{FULL, filled, founded, id_of};
use documents::Files;
use kernel::Role;
use testkit::{Person, Site};

const PDF: &[u8] = b"%PDF-1.7 evaluation";

fn stored(site: &Site) -> usize {
    site.app().part::<Files>().list().unwrap().len()
}

fn hash(bytes: &[u8]) -> String {
    kernel::canonical::sha256(bytes)
}

/// A draft of Kenya with one file; answers its address of work.
async fn with_file(person: &Person<'_>) -> String {
    let address = filled(person).await;
    let words = [("file-0-title", "Evaluation of the fund"), ("file-0-language", "fr"), ("file-0-note", "Annexes are left out")];
    person.post_file(&address, &words, "file-0-upload", "evaluation.pdf", PDF).await.expect(303);
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_draft_is_kept_and_read_by_its_own_people_alone() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let other = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = with_file(&focal).await;
    let (id, hash) = (id_of(&address), hash(PDF));
    let page = focal.get(&address).await.expect(200);
    assert_eq!(page.attributes("#file-0-title", "value"), ["Evaluation of the fund"]);
    assert!(page.text().contains("evaluation.pdf (PDF, 1 kB)"), "{}", page.text());
    let file = focal.get(&format!("{address}/files/{hash}")).await.expect(200);
    assert_eq!(file.body, PDF);
    assert!(file.header("content-disposition").starts_with("attachment"), "{}", file.header("content-disposition"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    for (person, path) in [
        (&focal, format!("/id/measure/{id}/files/{hash}")),
        (&other, format!("{address}/files/{hash}")),
        (&other, format!("/en/work/GH/measures/{id}/files/{hash}")),
        (&secretariat, format!("/en/desk/measures/{id}/files/{hash}")),
        (&focal, format!("{address}/files/{}", "0".repeat(64))),
    ] {
        assert_eq!(person.get(&path).await.status(), 404, "{path}");
    }
    assert_eq!(site.get(&format!("/id/measure/{id}/files/{hash}")).await.status(), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_published_record_is_everyones_in_every_form() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = with_file(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let (id, hash) = (id_of(&address), hash(PDF));
    let place = format!("/id/measure/{id}/files/{hash}");
    assert_eq!(site.get(&place).await.expect(200).body, PDF);
    let page = site.get(&format!("/en/measures/{id}")).await.expect(200);
    assert!(page.attributes("main a", "href").contains(&place));
    for words in ["Evaluation of the fund", "evaluation.pdf (PDF, 1 kB)", "French", "Annexes are left out"] {
        assert!(page.text().contains(words), "{words}");
    }
    let json = site.get(&format!("/en/measures/{id}.json")).await.expect(200).json();
    let file = &json["files"][0];
    assert_eq!((&file["name"], &file["bytes"], &file["language"]), (&"evaluation.pdf".into(), &PDF.len().into(), &"fr".into()));
    assert_eq!((&file["sha256"], &file["media_type"]), (&hash.as_str().into(), &"application/pdf".into()));
    assert!(file["address"].as_str().unwrap().ends_with(&place));
    assert!(site.get(&format!("/en/measures/{id}.csv")).await.expect(200).text().contains(&place));
    let linked = site.get(&format!("/en/measures/{id}.jsonld")).await.expect(200).json();
    assert_eq!(linked["associatedMedia"][0]["encodingFormat"], "application/pdf");
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    secretariat.post(&format!("/en/desk/measures/{id}/hide"), &[("note", "Names a child")]).await.expect(303);
    assert_eq!(site.get(&place).await.status(), 404, "a hidden record hides its files");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_file_is_not_read_any_more_and_comes_back_from_history() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = with_file(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    let (id, place) = (id_of(&address), format!("/id/measure/{}/files/{}", id_of(&address), hash(PDF)));
    let before = site.get(&format!("/en/measures/{id}.json")).await.json()["version"].as_i64().unwrap();
    focal.post(&address, &[("file-0-remove", "yes"), ("file-0-title", "Evaluation of the fund")]).await.expect(303);
    assert_eq!(site.get(&place).await.status(), 404);
    assert!(!site.get(&format!("/en/measures/{id}")).await.text().contains("evaluation.pdf"));
    let compared = site.get(&format!("/en/measures/{id}/versions?from={before}")).await.expect(200);
    assert!(compared.text().contains("evaluation.pdf") && compared.text().contains("Files"), "{}", compared.text());
    assert!(!compared.text().contains(&hash(PDF)), "a checksum in full tells people nothing");
    focal.post(&format!("{address}/restore"), &[("version", &before.to_string()), ("note", "Removed by mistake")]).await.expect(303);
    assert_eq!(site.get(&place).await.expect(200).body, PDF);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_good_file_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    let typed = [("title", "Another title"), ("file-0-title", "The report")];
    let large = vec![b'a'; web::limits::FILE_BYTES + 1];
    for (name, bytes, words) in [
        ("report.exe", b"MZ".as_slice(), "are accepted"),
        ("report.pdf", b"<html>".as_slice(), "not what its name says"),
        ("report.txt", b"".as_slice(), "is empty"),
        ("report.txt", large.as_slice(), "larger than 10 MB"),
    ] {
        let files = [("file-0-upload", name, bytes), ("file-1-upload", "good.pdf", PDF)];
        let wrong = focal.post_files(&address, &typed, &files).await.expect(422);
        assert_eq!(wrong.wrong_fields(), ["file-0-upload", "file-1-upload"], "{name}");
        assert!(wrong.text().contains(words), "{name}: {}", wrong.text());
        assert!(wrong.text().contains("“good.pdf” was not kept"));
        assert_eq!(wrong.attributes("#title", "value"), ["Another title"]);
        assert_eq!(wrong.attributes("#file-0-title", "value"), ["The report"]);
        assert_eq!(stored(&site), 0, "nothing is stored for a form that is refused");
    }
    let files = [("file-0-upload", "report.txt", b"text".as_slice()), ("file-1-upload", "good.pdf", PDF)];
    focal.post_files(&address, &typed, &files).await.expect(303);
    let page = focal.get(&address).await.expect(200);
    assert!(page.text().contains("report.txt (TXT, 1 kB)") && page.text().contains("good.pdf (PDF, 1 kB)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_about_a_file_that_nobody_chose_keep_a_draft_from_being_published() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = filled(&focal).await;
    focal.post(&address, &[("file-0-title", "The report")]).await.expect(303);
    assert_eq!(focal.get(&address).await.attributes("#file-0-title", "value"), ["The report"]);
    assert_eq!(focal.post(&format!("{address}/publish"), &[]).await.expect(422).wrong_fields(), ["file-0-upload"]);
    focal.post(&address, &[("file-0-title", "")]).await.expect(303);
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
}

/// Who knows the hash of a file of another record does not get it by naming it in a form.
#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_record_is_not_taken_by_its_hash() {
    let (site, _) = founded().await;
    let kenya = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let ghana = site.person("Kofi", &[(Role::FocalPoint, Some("GH"))]).await;
    with_file(&kenya).await;
    let own = ghana.post("/en/work/GH/measures/new", &[("title", "Fund"), ("language", "en")]).await.expect(303).location();
    let own = own.split('?').next().unwrap();
    ghana.post(own, &[("file-0-hash", &hash(PDF)), ("file-0-name", "evaluation.pdf"), ("file-0-title", "Mine")]).await.expect(303);
    assert_eq!(ghana.get(&format!("{own}/files/{}", hash(PDF))).await.status(), 404);
    let refused = ghana.post_file("/en/work/KE/measures/0000000000", &FULL, "file-0-upload", "a.txt", b"text").await;
    assert_eq!(refused.status(), 404);
    assert_eq!(stored(&site), 1, "a form without the right stores nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_a_record_at_once_keep_each_others_files() {
    let (site, _) = founded().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let address = with_file(&focal).await;
    let revision = focal.get(&address).await.attributes("input[name=revision]", "value").remove(0);
    focal.post(&address, &[("revision", &revision), ("title", "Hers")]).await.expect(303);
    let clash = focal
        .post_file(&address, &[("revision", &revision), ("title", "His")], "file-1-upload", "annex.pdf", b"%PDF-1.7 annex")
        .await
        .expect(409);
    assert!(clash.text().contains("“annex.pdf” was not kept"), "{}", clash.text());
    let revision = clash.attributes("input[name=revision]", "value").remove(0);
    focal
        .post_file(&address, &[("revision", &revision), ("title", "His")], "file-1-upload", "annex.pdf", b"%PDF-1.7 annex")
        .await
        .expect(303);
    let page = focal.get(&address).await.expect(200).text();
    assert!(page.contains("evaluation.pdf") && page.contains("annex.pdf"));
}
