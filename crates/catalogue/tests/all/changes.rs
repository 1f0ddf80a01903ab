//! Everything since.

use crate::{founded, is_whole};
use kernel::{Lang, Role};
use serde_json::Value;
use std::collections::BTreeMap;
use testkit::Site;

/// Follows the feed to its end: the rows, and the cursor from which to go on.
async fn follow(site: &Site, since: &str) -> (Vec<Value>, String) {
    let (mut rows, mut address) = (Vec::new(), format!("/en/changes.json?since={since}"));
    loop {
        let page = site.get(&address).await.expect(200).json();
        rows.extend(page["rows"].as_array().unwrap().clone());
        if page["is_end"] == true {
            return (rows, page["cursor"].as_str().unwrap().to_owned());
        }
        address = page["next"].as_str().unwrap().strip_prefix("http://polyphony.test").unwrap().to_owned();
    }
}

#[tokio::test]
async fn from_nothing_on_every_public_record_is_told_and_then_nothing_until_something_changes() {
    let site = founded().await;
    let (rows, cursor) = follow(&site, "0").await;
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for row in &rows {
        *kinds.entry(format!("{} {}", row["kind"].as_str().unwrap(), row["change"].as_str().unwrap())).or_default() += 1;
    }
    assert_eq!((kinds["measure created"], kinds["party changed"]), (49, 159), "{kinds:?}");
    assert_eq!(follow(&site, &cursor).await, (Vec::new(), cursor.clone()));
    let lines = site.get("/en/changes.ndjson").await.expect(200).html();
    assert_eq!(lines.lines().count(), rows.len() + 1);
    assert!(lines.lines().last().unwrap().contains(&cursor));
}

#[tokio::test]
async fn a_record_that_is_hidden_leaves_a_tombstone_without_its_words() {
    let site = founded().await;
    let (rows, cursor) = follow(&site, "0").await;
    let measure = rows.iter().find(|row| row["kind"] == "measure").unwrap()["id"].as_str().unwrap().to_owned();
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    officer.post(&format!("/en/desk/measures/{measure}/hide"), &[("note", "Personal data")]).await.expect(303);
    let (after, _) = follow(&site, &cursor).await;
    assert_eq!(after.len(), 1);
    assert_eq!((after[0]["id"].as_str().unwrap(), after[0]["change"].as_str().unwrap()), (measure.as_str(), "withdrawn"));
    assert!(after[0]["title"].as_object().unwrap().is_empty() && after[0]["data"].is_null());
}

#[tokio::test]
async fn the_page_and_the_feed_show_the_newest_in_six_languages_and_a_wrong_cursor_is_refused() {
    let site = founded().await;
    for lang in Lang::ALL {
        let page = site.get(&format!("/{lang}/changes?since=0")).await;
        is_whole(&page, "changes");
        assert_eq!(page.select("tbody tr").len(), 100);
        assert!(site.get(&format!("/{lang}/changes.atom?since=2020-01-01")).await.expect(200).html().contains("<entry>"));
    }
    site.get("/en/changes.json?since=tomorrow").await.expect(422);
    let future = site.get("/en/changes?since=2100-01-01").await;
    is_whole(&future, "changes");
    assert_eq!(future.select("tbody tr").len(), 0);
}

#[tokio::test]
async fn a_merged_record_names_the_one_that_took_it_in() {
    let site = founded().await;
    let (rows, cursor) = follow(&site, "0").await;
    let measures: Vec<&str> = rows.iter().filter(|row| row["kind"] == "measure").filter_map(|row| row["id"].as_str()).collect();
    let officer = site.person("Officer", &[(Role::Secretariat, None)]).await;
    let answer = officer.post(&format!("/en/desk/measures/{}/merge", measures[0]), &[("into", measures[1]), ("fill", "yes")]).await;
    assert_eq!(answer.status(), 303, "{}", answer.text());
    let (after, _) = follow(&site, &cursor).await;
    let merged = after.iter().find(|row| row["id"] == measures[0]).unwrap();
    assert_eq!(
        (&merged["change"], merged["into"].as_str()),
        (&"merged".into(), Some(format!("http://polyphony.test/id/measure/{}", measures[1]).as_str()))
    );
}
