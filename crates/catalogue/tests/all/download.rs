//! The page of the archive.

use crate::{founded, is_whole};
use catalogue::archive::{Archives, Made};
use kernel::Lang;

#[tokio::test]
async fn the_page_asks_for_an_archive_and_offers_it_under_its_name_only() {
    let site = founded().await;
    let archives = site.app().part::<Archives>();
    for lang in Lang::ALL {
        is_whole(&site.get(&format!("/{lang}/download")).await, "download");
    }
    assert!(archives.take_wanted(), "there is none yet");
    std::fs::create_dir_all(archives.folder()).unwrap();
    std::fs::write(archives.folder().join("a.zip"), b"PK").unwrap();
    std::fs::write(archives.folder().join("b.zip"), b"other").unwrap();
    let head = site.db().read(store::outbox::head).await.unwrap();
    let made =
        Made { file: "a.zip".into(), made_at: site.ambient().now(), position: head, n_bytes: 2, n_files: 3, sha256: "ab".repeat(32) };
    archives.offer(&made).unwrap();
    let page = site.get("/fr/download").await.expect(200);
    assert!(page.text().contains(&"ab".repeat(32)) && page.attributes("dd a", "href") == ["/download/a.zip"]);
    assert!(!archives.take_wanted(), "nothing changed since");
    assert_eq!(site.get("/download/a.zip").await.expect(200).body, b"PK");
    site.get("/download/b.zip").await.expect(404);
    std::fs::remove_dir_all(archives.folder()).unwrap();
}
