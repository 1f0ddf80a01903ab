//! Facets, views of a result, comparison, what is alike.

#![expect(clippy::indexing_slicing, reason = "a test that fails here should stop here")]

use crate::founded;
use testkit::{Answer, Site};

/// What stands open of a facet on a page: value and count.
fn open_values(page: &Answer, facet: &str) -> Vec<(String, u64)> {
    let values = page.attributes(&format!(".facets fieldset input[name={facet}]"), "value");
    let counts = page.select(&format!(".facets fieldset input[name={facet}] + label .count"));
    let number = |text: String| text.chars().filter(char::is_ascii_digit).collect::<String>().parse().unwrap();
    assert_eq!(values.len(), counts.len());
    values.into_iter().zip(counts.into_iter().map(number)).collect()
}

async fn total(site: &Site, query: &str) -> u64 {
    site.get(&format!("/en/measures.json{query}")).await.expect(200).json()["total"].as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_count_says_what_a_click_would_give() {
    let (site, _) = founded().await;
    let mut n_clicked = 0;
    for facet in [
        "party",
        "group",
        "subregion",
        "ldc",
        "sids",
        "goal",
        "output",
        "activity",
        "area",
        "objective",
        "sdg",
        "instrument",
        "domain",
        "chain",
        "target_group",
        "actor",
        "year",
        "designation",
        "practice",
        "money",
        "amount",
        "source",
        "lang",
    ] {
        for others in ["", "&output=2", "&instrument=platform&q=digital", "&year_from=2012&year_to=2016"] {
            let page = site.get(&format!("/en/measures?open={facet}{others}")).await.expect(200);
            let values = open_values(&page, facet);
            if others.is_empty() && facet != "area" {
                assert!(!values.is_empty(), "{facet} has no value");
            }
            // A click replaces nothing: what is filtered already is counted with its own filter left out.
            for (value, count) in values.iter().take(4).filter(|_| !others.contains(&format!("&{facet}="))) {
                assert_eq!(total(&site, &format!("?{facet}={value}{others}")).await, *count, "{facet}={value}{others}");
                n_clicked += 1;
            }
            if let [(first, _), (second, _), ..] = values.as_slice()
                && others.is_empty()
            {
                let both = total(&site, &format!("?{facet}={first}&{facet}={second}")).await;
                for one in [first, second] {
                    assert!(both >= total(&site, &format!("?{facet}={one}")).await, "{facet}");
                }
            }
        }
    }
    assert!(n_clicked > 120, "{n_clicked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_facets_stand_open_and_a_button_opens_another_without_losing_a_choice() {
    let (site, _) = founded().await;
    let open = |page: &Answer| page.select(".facets form > fieldset > legend");
    let page = site.get("/en/measures").await.expect(200);
    // The range of years stands beside them.
    assert_eq!(open(&page).len(), 8 + 1, "{:?}", open(&page));
    let more = page.attributes(".facets button[name=open]", "value");
    assert_eq!(more.len(), 23 - 8);
    let page = site.get("/en/measures?open=chain&party=MX").await.expect(200);
    assert!(open(&page).contains(&"Value chain".to_owned()) && open(&page).len() <= 9);
    assert_eq!(page.attributes(".facets input[type=hidden][name=open]", "value"), ["chain"]);
    assert_eq!(page.attributes(".facets input[name=party][checked]", "value"), ["MX"]);
    let empty = site.get("/en/measures?open=area&q=incubators").await.expect(200);
    assert!(empty.text().contains("None of these measures has a value here."));
    // More filters than may be open: none is lost when the form is sent.
    let many = "party=MX&group=group-iii&subregion=419&output=1&output=2&instrument=platform&domain=music&domain=cross-cutting&chain=creation&chain=access&ldc=no&sids=no&money=no&money=yes";
    let page = site.get(&format!("/en/measures?{many}")).await.expect(200);
    for name in ["party", "group", "subregion", "instrument", "chain", "ldc", "sids", "money"] {
        let carried = page.attributes(&format!(".facets input[name={name}][checked], .facets input[type=hidden][name={name}]"), "value");
        assert!(!carried.is_empty(), "{name} would be lost");
    }
    assert_eq!(site.get("/en/measures?open=nothing").await.status(), 422);
    for wrong in
        ["ldc=maybe", "goal=9", "subregion=999", "amount=cad-7", "money=much", "year_from=12", "year_to=x", "view=pie", "view=counts&by=x"]
    {
        assert_eq!(site.get(&format!("/en/measures?{wrong}")).await.status(), 422, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_of_states_follow_the_day() {
    let (site, _) = founded().await;
    let (yes, no) = (total(&site, "?ldc=yes").await, total(&site, "?ldc=no").await);
    assert!(yes > 0 && no > 0);
    assert_eq!(total(&site, "?ldc=yes&ldc=no").await, 49 - total(&site, "?party=none").await - total(&site, "?holder=organization").await);
    let rows = site.get("/en/measures.json?ldc=yes").await.json();
    let today = site.app().ambient().now().day();
    for row in rows["rows"].as_array().unwrap() {
        let holders: Vec<kernel::PartyCode> =
            row["holders"].as_array().unwrap().iter().filter_map(|code| kernel::PartyCode::parse(code.as_str().unwrap())).collect();
        assert!(holders.iter().any(|party| parties::is_ldc(*party, today)), "{row}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_view_shows_the_same_result_with_its_filters_in_words() {
    let (site, _) = founded().await;
    for lang in ["en", "fr", "es", "ru", "ar", "zh"] {
        for view in ["", "&view=table", "&view=cards", "&view=tiles", "&view=timeline", "&view=counts", "&view=counts&by=party"] {
            let page = site.get(&format!("/{lang}/measures?output=2&q=digital{view}")).await.expect(200);
            assert_eq!(page.select(".active-filters li").len(), 2, "{lang} {view}");
            assert_eq!(page.select(".tabs [aria-current=page]").len(), 1, "{lang} {view}");
        }
    }
    let n = total(&site, "?output=2").await;
    let table = site.get("/en/measures?output=2&view=table").await.expect(200);
    assert_eq!(table.select(".found"), [format!("{n} measures")]);
    assert_eq!(table.select("table.stack tbody tr").len() as u64, n.min(20));
    let cards = site.get("/en/measures?output=2&view=cards&per=100").await.expect(200);
    assert_eq!(cards.select(".deck > li").len() as u64, n);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_timeline_goes_from_the_latest_year_to_records_without_one() {
    let (site, _) = founded().await;
    let page = site.get("/en/measures?view=timeline&per=100").await.expect(200);
    let years: Vec<i16> = page.attributes(".timeline time", "datetime").iter().map(|year| year.parse().unwrap()).collect();
    assert!(years.len() > 5 && years.is_sorted_by(|a, b| a > b), "{years:?}");
    assert_eq!(page.select(".timeline > li > ul > li").len(), 49);
    let counted: Vec<String> = page.select(".timeline > li > p.small");
    let (first, words) = (years[0], &counted[0]);
    let n = total(&site, &format!("?year={first}")).await;
    assert!(words.starts_with(&n.to_string()), "{words} of {first}, not {n}");
}

#[tokio::test(flavor = "multi_thread")]
async fn tiles_and_counts_lead_to_exactly_the_records_they_count() {
    let (site, _) = founded().await;
    let tiles = site.get("/en/measures?view=tiles&output=5").await.expect(200);
    assert_eq!(tiles.select(".tiles li").len(), 159);
    let shaded = tiles.attributes(".tiles a:not(.none)", "href");
    let words = tiles.select(".tiles a:not(.none) small");
    assert!(!shaded.is_empty());
    for (address, words) in shaded.iter().zip(words) {
        let (_, query) = address.split_once('?').unwrap();
        assert!(query.contains("output=5"), "{query}");
        let n = total(&site, &format!("?{query}")).await;
        assert!(words.starts_with(&format!("{n} ")), "{address}: {words}");
    }
    let only = site.get("/en/measures?view=tiles&party=MX&party=SN").await.expect(200);
    assert_eq!(only.select(".tiles li").len(), 2);
    // Of a group all its Parties stand there, hatched where nothing is recorded, and no others but further holders.
    let group = site.get("/en/measures?view=tiles&group=group-v-b").await.expect(200);
    assert_eq!(group.select(".tiles a.none").len() + group.attributes("#tiles-group-v-b + .tiles a:not(.none)", "href").len(), 17);
    assert_eq!(group.select("#tiles-group-v-b + .tiles li").len(), 17);
    for by in ["activity", "instrument", "year", "ldc", "amount"] {
        let counts = site.get(&format!("/en/measures?view=counts&by={by}&domain=cross-cutting")).await.expect(200);
        for (address, figure) in counts.attributes(".bars td a", "href").iter().zip(counts.select(".bars td a")) {
            let (_, query) = address.split_once('?').unwrap();
            assert_eq!(total(&site, &format!("?{query}")).await.to_string(), figure, "{address}");
        }
        let data = site.get(&format!("/en/measures.json?view=counts&by={by}&domain=cross-cutting")).await.expect(200).json();
        assert_eq!(data["rows"].as_array().unwrap().len(), counts.select(".bars tbody tr").len());
    }
    let csv = site.get("/fr/measures.csv?view=counts&by=output").await.expect(200).html();
    assert!(csv.starts_with("facet,value,label,measures\noutput,1,"), "{csv}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_misspelt_word_leads_to_one_that_finds_something_in_every_language() {
    let (site, _) = founded().await;
    for (lang, typed, meant) in [("en", "incubatirs", "incubators"), ("en", "\"creative incubatirs\"", "incubators")] {
        let page = site.get(&format!("/{lang}/measures?q={}", typed.replace('"', "%22").replace(' ', "%20"))).await.expect(200);
        let address = page.attributes(".empty a", "href").remove(0);
        assert!(address.contains(meant), "{address}");
        assert!(!site.get(&address).await.expect(200).select("ol.results > li").is_empty());
    }
    let nothing = site.get("/en/measures?q=qqqqq").await.expect(200);
    assert!(!nothing.text().contains("Did you mean"));
}

#[tokio::test(flavor = "multi_thread")]
async fn up_to_four_records_stand_side_by_side_and_differences_show() {
    let (site, _) = founded().await;
    let id = |key: &str| kernel::Id::founding("measure", key).public();
    let (one, two) = (id("gp-1-05"), id("gp-1-06"));
    let page = site.get(&format!("/en/measures/compare?id={one}&id={two}")).await.expect(200);
    assert_eq!(page.select(".beside thead a").len(), 2);
    let rows = page.select(".beside tbody tr").len();
    assert!(rows > 8, "{rows}");
    let same = page.select(".beside th small").len();
    assert!(same > 0 && !page.select(".beside strong").is_empty());
    let fewer = site.get(&format!("/en/measures/compare?id={one}&id={two}&only=differences")).await.expect(200);
    assert_eq!(fewer.select(".beside tbody tr").len(), rows - same);
    // Records are found and added by links, and removed by links.
    let search = site.get(&format!("/fr/measures/compare?id={one}&q=incubateurs")).await.expect(200);
    let add = search.attributes("section.filter ul a", "href").remove(0);
    let added = site.get(&add).await.expect(200);
    assert_eq!(added.select(".beside thead a").len(), 2, "{add}");
    let remove = added.attributes("table + p.actions a", "href").remove(0);
    assert!(site.get(&remove).await.expect(200).select(".beside").is_empty());
    let five: String = (1..=5).map(|n| format!("id={}&", id(&format!("gp-1-0{n}")))).collect();
    assert_eq!(site.get(&format!("/en/measures/compare?{five}")).await.status(), 422);
    let unknown = site.get(&format!("/en/measures/compare?id={one}&id=nothing&id={two}")).await.expect(200);
    assert!(unknown.text().contains("was left out"));
    // A draft is nothing to the public, here too.
    let focal = site.person("Amina", &[(kernel::Role::FocalPoint, Some("KE"))]).await;
    let draft = crate::id_of(&crate::filled(&focal).await);
    let page = site.get(&format!("/en/measures/compare?id={one}&id={draft}")).await.expect(200);
    assert!(page.text().contains("was left out") && !page.html().contains("Fund for local music"));
    assert_eq!(site.get("/ar/measures/compare").await.expect(200).select("h1").len(), 1);
    // The list offers the choice in boxes that belong to the form of the comparison.
    let list = site.get("/en/measures").await.expect(200);
    assert_eq!(list.attributes("ol.results input[form=compare]", "name").len(), 20);
    assert_eq!(list.attributes("form#compare", "action"), ["/en/measures/compare"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_leads_to_others_like_it_and_says_why() {
    let (site, _) = founded().await;
    let id = kernel::Id::founding("measure", "gp-1-05").public();
    for lang in ["en", "fr", "zh"] {
        let page = site.get(&format!("/{lang}/measures/{id}")).await.expect(200);
        let alike = page.attributes(".alike > li > a", "href");
        assert!((1..=5).contains(&alike.len()) && alike.iter().all(|address| !address.contains(&id)), "{alike:?}");
        assert_eq!(page.select(".alike .meta span").len().min(alike.len()), alike.len(), "each says why");
    }
    let page = site.get(&format!("/en/measures/{id}")).await.expect(200);
    let own: Vec<String> = site.get(&format!("/en/measures/{id}.json")).await.json()["activities"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| code.as_str().unwrap().to_owned())
        .collect();
    let said = page.select(".alike .meta").join(" ");
    assert!(said.contains("Activity: ") && own.iter().any(|code| said.contains(code.as_str())), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_json_miss_nothing_and_repeat_nothing_while_records_come() {
    let (site, _) = founded().await;
    let (db, ambient) = (site.db(), site.ambient());
    tokio::task::spawn_blocking(move || measures::grow(&db, &ambient, 250, 3)).await.unwrap().unwrap();
    crate::index(&site).await;
    for (query, orders) in
        [("", "newest"), ("?sort=title", "title"), ("?q=fund", "relevance"), ("?group=group-v-a&group=group-ii&group=group-i", "newest")]
    {
        let mut address = format!("/en/measures.json{query}");
        let wanted = total(&site, query).await;
        let mut met: Vec<String> = Vec::new();
        loop {
            let page = site.get(&address).await.expect(200).json();
            met.extend(page["rows"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()));
            assert_eq!(page["total"].as_u64().unwrap(), wanted);
            let Some(next) = page["next"].as_str() else { break };
            address = next.strip_prefix("http://polyphony.test").unwrap().to_owned();
        }
        let once: std::collections::BTreeSet<&String> = met.iter().collect();
        assert_eq!((met.len() as u64, once.len() as u64), (wanted, wanted), "{orders}");
    }
    // A record that comes in between is newer than what was read, and shifts nothing.
    let first = site.get("/en/measures.json").await.json();
    let second = first["next"].as_str().unwrap().strip_prefix("http://polyphony.test").unwrap().to_owned();
    let before = site.get(&second).await.json();
    let focal = site.person("Amina", &[(kernel::Role::FocalPoint, Some("KE"))]).await;
    let address = crate::filled(&focal).await;
    focal.post(&format!("{address}/publish"), &[]).await.expect(303);
    crate::index(&site).await;
    assert_eq!(site.get(&second).await.json()["rows"], before["rows"]);
    for wrong in ["1-", "-", "x-abc", "1-../..", "99999999999999999999-a", "-1"] {
        assert_eq!(site.get(&format!("/en/measures.json?next={wrong}")).await.status(), 422, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_feed_of_a_search_keeps_every_filter_and_names_them() {
    let (site, _) = founded().await;
    for query in [
        "?ldc=yes",
        "?chain=creation&year_from=2012",
        "?q=%22digital%20culture%22",
        "?designation=good-practice&amount=CAD-9",
        "?added_since=2018-12-31&lang=fr",
    ] {
        let feed = site.get(&format!("/fr/measures.atom{query}")).await.expect(200).html();
        assert_eq!(feed.matches("<entry>").count() as u64, total(&site, query).await, "{query}");
        assert!(feed.contains("<entry>"), "{query} finds something");
        assert!(feed.contains("<title>") && feed.contains(" : "), "the title says what it follows: {query}");
    }
    let feed = site.get("/fr/measures.atom?domain=music&ldc=no").await.expect(200).html();
    assert!(feed.contains("Pays moins avancé : Non; Domaines culturels : Musique"), "{}", feed.get(..600).unwrap_or(&feed));
}
