//! Organizations: registering without anybody's permission, acting in their own name, the right of reply, hiding misuse.

use crate::site::Whole;
use kernel::{Id, Role};
use testkit::Person;

/// A measure that lacks nothing, but for who holds it.
const FULL: [(&str, &str); 9] = [
    ("title", "Concerts in schools"),
    ("features", "Musicians visit schools each month"),
    ("year_start", "2024"),
    ("instruments", "fund"),
    ("activities", "2.3"),
    ("body-0-name", "Association of musicians"),
    ("body-0-kind", "ngo"),
    ("source_kind", "person"),
    ("language", "en"),
];

async fn register(whole: &Whole, more: &[(&str, &str)]) -> testkit::Answer {
    let mut fields = vec![("name", "Association of musicians"), ("kind", "ngo"), ("country", "KE"), ("email", "amani@example.org")];
    fields.retain(|(name, _)| !more.iter().any(|(other, _)| other == name));
    fields.extend(more);
    whole.site.post("/en/organizations/register", &fields).await
}

/// Where a mail to an address leads that says something, and what it says.
pub async fn mailed(whole: &Whole, to: &str, says: &str) -> (String, String) {
    let (mails, _) = whole.site.db().read(|conn| jobs::mail::list(conn, 0, 500)).await.expect("mails are read");
    let mail = mails.into_iter().map(|(_, mail)| mail).find(|mail| mail.to == to && mail.text.contains(says)).expect("a mail that says it");
    let link = mail.text.lines().find(|line| line.starts_with("http")).expect("a link");
    let link = format!("/{}", link.splitn(4, '/').last().expect("an address"));
    (link, mail.text)
}

/// Registers, uses the link, and answers the organization.
pub async fn registered(whole: &Whole, name: &str, more: &[(&str, &str)]) -> Id {
    let email = format!("{}@example.org", name.to_lowercase().replace(' ', "-"));
    let mut fields = vec![("name", name), ("email", email.as_str())];
    fields.extend(more);
    register(whole, &fields).await.expect(303);
    let (link, text) = mailed(whole, &email, "/en/join/").await;
    assert!(text.contains(name), "{text}");
    let joining = [("name", "Amani"), ("office", "Chair"), ("lang", "en"), ("way", "code")];
    whole.site.post(&link, &joining).await.expect(303);
    let wanted = email.clone();
    let account = whole.site.db().read(move |conn| people::find_by_email(conn, &wanted)).await.unwrap().expect("an account").id;
    let grants = whole.site.db().read(move |conn| web::Accounts::find(&people::AccountsOf, conn, account)).await.unwrap().unwrap().2;
    grants.into_iter().find_map(|grant| grant.organization).expect("the account acts for the organization")
}

/// Begins and fills a record in the organization's space; answers its address there.
async fn begun(person: &Person<'_>, organization: Id) -> String {
    let space = format!("/en/work/organization/{}/measures", organization.public());
    let address = person
        .post(&format!("{space}/new"), &[("title", "Concerts in schools"), ("language", "en"), ("then", "anyway")])
        .await
        .expect(303)
        .location();
    let address = address.split('?').next().unwrap().to_owned();
    let mut fields = FULL.to_vec();
    // Sent by somebody who wants to speak for a Party: it is not taken.
    fields.extend([("holders", "KE"), ("other_holder", "Ministry")]);
    person.post(&address, &fields).await.expect(303);
    address
}

fn id_of(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_018_an_organization_is_listed_once_its_address_answered_and_names_nobody() {
    let whole = Whole::new().await;
    register(&whole, &[("kind", "government"), ("name", "")]).await.expect(422);
    register(&whole, &[]).await.expect(303);
    assert!(!whole.site.get("/en/organizations").await.expect(200).text().contains("Association of musicians"), "nobody confirmed it");
    let organization = registered(&whole, "Union of writers", &[("about", "Writers of novels")]).await;
    whole.site.app().public_changed();
    let list = whole.site.get("/en/organizations?country=KE").await.expect(200);
    assert!(list.text().contains("Union of writers") && list.text().contains("identity not checked"));
    assert!(!whole.site.get("/en/organizations?country=FR").await.text().contains("Union of writers"));
    let address = format!("/en/organizations/{}", organization.public());
    for at in [address.clone(), format!("{address}.json"), "/en/organizations.csv".into(), "/en/organizations.json".into()] {
        let text = whole.site.get(&at).await.expect(200).text();
        assert!(text.contains("Union of writers") && !text.contains("Amani") && !text.contains("union-of-writers@"), "{at}: {text}");
    }
    let map = whole.site.get("/sitemap/organizations.xml").await.expect(200).html();
    assert!(map.contains(&format!("/zh{}</loc>", address.trim_start_matches("/en"))), "{map}");
    assert_eq!(map.matches("<loc>").count(), 6, "who did not confirm is in no map");
    // The link was used; who has it later changes nothing.
    let (link, _) = mailed(&whole, "union-of-writers@example.org", "/en/join/").await;
    whole.site.get(&link).await.expect(410);
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_018_an_organization_publishes_without_a_state_account_and_the_party_replies_beside() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let foreign = whole.site.person("Ama", &[(Role::FocalPoint, Some("GH"))]).await;
    let grid_before = whole.site.get("/en/grid.csv").await.expect(200).text();
    let address = begun(&own, organization).await;
    let id = id_of(&address).to_owned();
    for stranger in [&focal, &foreign] {
        assert_eq!(stranger.get(&address).await.status(), 404);
        assert_eq!(stranger.get(&format!("/en/work/KE/measures/{id}")).await.status(), 404, "a draft is its own");
    }
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    whole.catch_up().await;
    let page = whole.site.get(&format!("/en/measures/{id}")).await.expect(200);
    assert!(page.text().contains("Association of musicians") && page.text().contains("not checked"));
    assert!(!page.text().contains("Ministry"));
    for form in [".bib", ".ris", ".csl.json", ".csv", ".json"] {
        let text = whole.site.get(&format!("/en/measures/{id}{form}")).await.expect(200).html();
        assert!(text.contains("By the organization, not checked."), "{form}: {text}");
        let practice = whole.site.get(&format!("/en/measures/4890gmxz9r{form}")).await.expect(200).html();
        assert!(!practice.contains("not checked"), "{form}: {practice}");
    }
    assert!(whole.site.get(&format!("/fr/measures/{id}.bib")).await.expect(200).html().contains("Par l’organisation, non vérifié."));
    let harvested =
        whole.site.get(&format!("/oai?verb=ListRecords&metadataPrefix=oai_dc&set=measure&from={}", "2026-01-01")).await.expect(200);
    assert_eq!(harvested.html().matches("By the organization, not checked.").count(), 1);
    let json = whole.site.get(&format!("/en/measures/{id}.json")).await.json();
    assert_eq!((json["holders"].as_array().unwrap().len(), json["organization"].as_str()), (0, Some(organization.public().as_str())));
    assert!(whole.site.get(&format!("/en/organizations/{}", organization.public())).await.text().contains("Concerts in schools"));
    assert!(whole.site.get(&format!("/en/measures?holder={}", organization.public())).await.expect(200).html().contains(&id));
    let own_data = whole.site.get(&format!("/en/measures.json?holder={}", organization.public())).await.expect(200).json();
    assert_eq!(own_data["rows"].as_array().unwrap().len(), 1, "data knows the filters of the page: {own_data}");
    whole.site.get("/en/measures.json?holder=nobody").await.expect(422);
    assert_eq!(whole.site.get("/en/grid.csv").await.text(), grid_before, "records of organizations are counted for no Party");
    // The Party concerned is told and replies; no other Party may.
    let reply = format!("/en/work/KE/measures/{id}/reply");
    assert!(focal.get("/en/work/KE/measures").await.expect(200).html().contains(&id));
    assert_eq!(foreign.get(&format!("/en/work/GH/measures/{id}/reply")).await.status(), 404);
    assert_eq!(focal.get(&format!("/en/work/KE/measures/{id}/withdraw")).await.status(), 422, "it is not the Party's record");
    focal.post(&reply, &[("note", "")]).await.expect(422);
    focal.post(&reply, &[("note", "The ministry pays for the instruments.")]).await.expect(303);
    whole.catch_up().await;
    let page = whole.site.get(&format!("/en/measures/{id}")).await.expect(200).text();
    assert!(page.contains("The ministry pays for the instruments.") && page.contains("Kenya"));
    // Its own people are told and go on changing it; the reply stays.
    assert!(mailed(&whole, "association-of-musicians@example.org", "has replied").await.1.contains("Concerts in schools"));
    own.post(&address, &[("title", "Concerts in all schools")]).await.expect(303);
    whole.catch_up().await;
    let page = whole.site.get(&format!("/en/measures/{id}")).await.text();
    assert!(page.contains("Concerts in all schools") && page.contains("The ministry pays"));
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_072_a_draft_of_an_organization_without_a_responsible_group_is_not_published() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let address = begun(&own, organization).await;
    own.post(&address, &[("body-0-name", ""), ("body-0-kind", "")]).await.expect(303);
    let refused = own.post(&format!("{address}/publish"), &[]).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["body-0-name"]);
    own.post(&address, &[("body-0-name", "Association of musicians")]).await.expect(303);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_secretariat_checks_an_identity_once_and_hides_misuse_with_a_public_reason() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let secretariat = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let (desk, public) =
        (format!("/en/desk/organizations/{}", organization.public()), format!("/en/organizations/{}", organization.public()));
    assert!(secretariat.get("/en/desk/organizations").await.expect(200).text().contains("Association of musicians"));
    secretariat.post(&desk, &[("act", "check")]).await.expect(303);
    secretariat.post(&desk, &[("act", "check")]).await.expect(422);
    whole.site.app().public_changed();
    assert!(whole.site.get(&public).await.text().contains("Identity checked"));
    let address = begun(&own, organization).await;
    assert_eq!(secretariat.post(&desk, &[("act", "hide"), ("reason", "")]).await.expect(422).wrong_fields(), ["reason"]);
    // Another name is another body: it is not checked.
    let space = format!("/en/work/organization/{}", organization.public());
    let version = own.get(&space).await.expect(200).attributes("input[name=version]", "value").remove(0);
    own.post(&space, &[("version", &version), ("name", "Association"), ("kind", "ngo"), ("country", "KE")]).await.expect(303);
    whole.site.app().public_changed();
    assert!(whole.site.get(&public).await.text().contains("identity not checked"));
    let shown = begun(&own, organization).await;
    own.post(&format!("{shown}/publish"), &[]).await.expect(303);
    secretariat.post(&desk, &[("act", "hide"), ("reason", "Not the association")]).await.expect(303);
    own.post(&shown, &[("title", "More of it")]).await.expect(422);
    own.post(&format!("{space}/people"), &[("email", "more@example.org")]).await.expect(422);
    whole.site.app().public_changed();
    let gone = whole.site.get(&public).await.expect(410).text();
    assert!(gone.contains("Not the association") && !gone.contains("Registered by itself"));
    assert!(!whole.site.get("/en/organizations").await.text().contains("Association of musicians"));
    own.post(&format!("{address}/publish"), &[]).await.expect(422);
    secretariat.post(&desk, &[("act", "show-again"), ("reason", "A mistake of ours")]).await.expect(303);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    whole.site.app().public_changed();
    whole.site.get(&public).await.expect(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn sys_019_a_federation_lists_its_members_and_shows_the_parties_without_one() {
    let whole = Whole::new().await;
    let federation = registered(&whole, "Federation of coalitions", &[("is_federation", "yes"), ("country", "")]).await;
    register(&whole, &[("federation", "0000000000"), ("email", "b@example.org")]).await.expect(422);
    registered(&whole, "Coalition of Ghana", &[("country", "GH"), ("federation", &federation.public())]).await;
    whole.site.app().public_changed();
    let page = whole.site.get(&format!("/en/organizations/{}", federation.public())).await.expect(200);
    assert!(page.text().contains("Coalition of Ghana"));
    assert_eq!(page.select(".tiles li").len(), 159);
    let with: Vec<String> = page.select(".tiles li").into_iter().filter(|tile| tile.contains("has a member")).collect();
    assert_eq!(with.len(), 1);
    assert!(with[0].contains("Ghana"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_changes_what_it_says_and_two_people_do_not_overwrite_each_other() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let stranger = whole.site.of_organization("Baraka", Id::founding("organization", "other")).await;
    let space = format!("/en/work/organization/{}", organization.public());
    assert_eq!(stranger.get(&space).await.status(), 404);
    let version = own.get(&space).await.expect(200).attributes("input[name=version]", "value").remove(0);
    let changed = [("version", version.as_str()), ("name", "Association of all musicians"), ("kind", "ngo"), ("country", "KE")];
    own.post(&space, &changed).await.expect(303);
    own.post(&space, &changed).await.expect(409);
    own.post(&format!("{space}/people"), &[("email", "colleague@example.org")]).await.expect(303);
    let (_, text) = mailed(&whole, "colleague@example.org", "/en/join/").await;
    assert!(text.contains("Association of all musicians"), "{text}");
    own.post(&format!("{space}/people"), &[("email", "nobody")]).await.expect(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn people_of_an_organization_are_told_what_the_secretariat_asks_and_asked_once_a_year() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let secretariat = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let desk = secretariat.get("/en/desk?kind=organization").await.expect(200);
    assert!(desk.text().contains("1 organization to look at"), "{}", desk.text());
    let address = begun(&own, organization).await;
    let id = id_of(&address).to_owned();
    own.post(&address, &[("maker-0-name", "Njeri"), ("maker-0-named", "yes")]).await.expect(303);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    own.post(&format!("{address}/propose"), &[]).await.expect(303);
    secretariat.post(&format!("/en/desk/measures/{id}/ask"), &[("note", "Since when?")]).await.expect(303);
    let (link, text) = mailed(&whole, "association-of-musicians@example.org", &address).await;
    assert!(text.contains("Concerts in schools"), "{text}");
    assert_eq!(link, address, "the mail leads to the record in its own space");
    assert!(own.get("/en/work").await.expect(200).html().contains(&address));
    own.post(&format!("{address}/answer"), &[("note", "Since 2024")]).await.expect(303);
    // A year later nobody has stood for it.
    let (ambient, notices) = (whole.site.app().ambient().clone(), whole.site.app().part::<jobs::NoticesPart>());
    whole.site.clock.advance_millis(400 * 24 * 60 * 60_000);
    let asked = whole.site.db().write(move |tx| measures::actions::ask_owners(tx, &ambient, &notices, 100)).await.unwrap();
    assert!(asked >= 1);
    let (link, _) = mailed(&whole, "association-of-musicians@example.org", "/en/still-true/").await;
    whole.site.post(&link, &[("answer", "still")]).await.expect(200);
    whole.site.app().public_changed();
    let confirmed = whole.site.get(&format!("/en/measures/{id}.json")).await.json();
    assert_eq!(confirmed["confirmed"]["role"], "organization");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_writes_hidden_texts_are_read_by_nobody_and_colleagues_come_and_go() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let other = registered(&whole, "Union of writers", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let rival = whole.site.of_organization("Baraka", other).await;
    let focal = whole.site.person("Achieng", &[(Role::FocalPoint, Some("KE"))]).await;
    let secretariat = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = begun(&own, organization).await;
    let id = id_of(&address).to_owned();
    let elsewhere = format!("/en/work/organization/{}/measures/{id}", other.public());
    assert_eq!(rival.get(&elsewhere).await.status(), 404, "through one's own address another's record is not there");
    assert_eq!(rival.get(&address).await.status(), 404);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    focal.get(&format!("/en/work/KE/measures/{id}")).await.expect(200);
    secretariat.post(&format!("/en/desk/measures/{id}/hide"), &[("note", "Misuse")]).await.expect(303);
    assert_eq!(focal.get(&format!("/en/work/KE/measures/{id}")).await.status(), 404, "what is hidden is not read to be replied to");
    // A record of a Party does not become the word of an organization.
    secretariat.post(&format!("/en/desk/measures/{id}/show-again"), &[("note", "Cleared")]).await.expect(303);
    let practice = whole.site.get("/en/measures.json?party=KE").await.json()["rows"][0]["id"].as_str().unwrap().to_owned();
    let merged = secretariat.post(&format!("/en/desk/measures/{practice}/merge"), &[("into", &id)]).await.expect(422);
    assert_eq!(merged.wrong_fields(), ["into"]);
    // A colleague joins and leaves by the word of another.
    let space = format!("/en/work/organization/{}", organization.public());
    own.post(&format!("{space}/people"), &[("email", "colleague@example.org")]).await.expect(303);
    let (link, _) = mailed(&whole, "colleague@example.org", "/en/join/").await;
    assert!(whole.site.get(&link).await.expect(200).text().contains("Association of musicians"));
    whole.site.post(&link, &[("name", "Zawadi"), ("office", "Clerk"), ("lang", "en"), ("way", "code")]).await.expect(303);
    let page = own.get(&space).await.expect(200);
    let account = page.attributes("button[name=end]", "value").pop().expect("the colleague can be taken away");
    own.post(&format!("{space}/people"), &[("end", &account)]).await.expect(303);
    let left = own.get(&space).await.expect(200);
    assert!(!left.attributes("button[name=end]", "value").contains(&account));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_shown_in_another_language_is_no_version_of_its_own_and_names_carry_no_links() {
    let whole = Whole::new().await;
    register(&whole, &[("name", "See https://example.org now")]).await.expect(422);
    let organization = registered(&whole, "Association of musicians", &[("about", "Plays in schools")]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let space = format!("/fr/work/organization/{}", organization.public());
    let page = own.get(&space).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let sent = [
        ("version", version.as_str()),
        ("name", "Association of musicians"),
        ("kind", "ngo"),
        ("country", "KE"),
        ("about", "Plays in schools"),
    ];
    own.post(&space, &sent).await.expect(303);
    assert_eq!(own.get(&space).await.attributes("input[name=version]", "value"), [version], "nothing was changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_hidden_organization_published_is_shown_nowhere_and_comes_back_with_it() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = site.of_organization("Amani", organization).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = begun(&own, organization).await;
    let id = id_of(&address).to_owned();
    own.post_file(&address, &[], "file-0-upload", "plan.txt", b"The plan").await.expect(303);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    whole.catch_up().await;
    let (page, file) = (format!("/en/measures/{id}"), format!("/id/measure/{id}/files/{}", kernel::canonical::sha256(b"The plan")));
    let lists = [
        "/en/measures?q=concerts",
        "/en/measures.json?q=concerts",
        "/en/measures.csv?activity=2.3",
        "/en/measures.ndjson?activity=2.3",
        "/en/measures.atom",
        "/en/search?q=concerts",
        "/en/framework/2.3",
    ];
    for list in lists {
        assert!(site.get(list).await.expect(200).html().contains(&id), "{list}");
    }
    site.get(&file).await.expect(200);
    let db = site.db();
    // Every version in history has its line here.
    let written = async || db.read(store::outbox::head).await.unwrap();
    let before = written().await;
    site.clock.advance_millis(2_000);
    let since = site.ambient().now().rfc3339();
    let desk = format!("/en/desk/organizations/{}", organization.public());
    secretariat.post(&desk, &[("act", "hide"), ("reason", "Not the association")]).await.expect(303);
    assert_eq!(written().await, before + 1, "one act, one line of history");
    whole.catch_up().await;
    for list in lists {
        assert!(!site.get(list).await.expect(200).html().contains(&id), "{list}");
    }
    let gone = site.get(&page).await.expect(200).text();
    assert!(gone.contains("Not the association") && gone.contains("hid the organization") && !gone.contains("Musicians visit"), "{gone}");
    let json = site.get(&format!("{page}.json")).await.expect(200).json();
    assert_eq!((&json["state"], &json["reason"]), (&"hidden".into(), &"Not the association".into()));
    for nothing in [file.clone(), format!("/api/v1/measures/{id}"), format!("{page}/versions")] {
        assert_eq!(site.get(&nothing).await.status(), 404, "{nothing}");
    }
    let oai = "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=";
    let identifiers = site.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc").await.expect(200).html();
    let identifier = identifiers.split("<identifier>").find(|part| part.contains(&id)).unwrap().split('<').next().unwrap().to_owned();
    assert!(site.get(&format!("{oai}{identifier}")).await.expect(200).html().contains("deleted"));
    let told = site.get(&format!("/en/changes.json?since={since}")).await.expect(200).json();
    assert!(told["rows"].as_array().unwrap().iter().any(|row| row["id"] == id.as_str() && row["change"] == "withdrawn"), "{told}");
    // Its own people go on reading it.
    own.get(&address).await.expect(200);
    assert_eq!(check_of(&whole).await, Vec::<String>::new());
    secretariat.post(&desk, &[("act", "show-again"), ("reason", "A mistake of ours")]).await.expect(303);
    assert_eq!(written().await, before + 2);
    whole.catch_up().await;
    for list in lists {
        assert!(site.get(list).await.expect(200).html().contains(&id), "{list}");
    }
    assert!(site.get(&page).await.expect(200).text().contains("Musicians visit"));
    site.get(&file).await.expect(200);
    assert!(!site.get(&format!("{oai}{identifier}")).await.expect(200).html().contains("deleted"));
}

/// What is unsound in the data.
async fn check_of(whole: &Whole) -> Vec<String> {
    let (db, files) = (whole.site.db(), whole.site.app().part::<documents::Files>());
    let nowhere = std::path::PathBuf::from("/nowhere/index");
    tokio::task::spawn_blocking(move || app::check::run(&db, &files, &nowhere).unwrap().problems).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_reported_on_a_record_of_an_organization_reaches_it_and_its_answer_stands_with_the_record() {
    let whole = Whole::new().await;
    let site = &whole.site;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let other = registered(&whole, "Union of writers", &[]).await;
    let own = site.of_organization("Amani", organization).await;
    let rival = site.of_organization("Baraka", other).await;
    let secretariat = site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = begun(&own, organization).await;
    let id = id_of(&address).to_owned();
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    whole.catch_up().await;
    for about in [format!("/measures/{id}"), format!("/organizations/{}", organization.public())] {
        let sent = site.post("/en/report", &[("about", &about), ("words", "It was 2023")]).await.expect(303).location();
        let receipt = sent.split('?').next().unwrap().to_owned();
        let reference = receipt.rsplit('/').next().unwrap().rsplit_once('-').unwrap().0.to_owned();
        let (mine, theirs) = (
            format!("/en/work/organization/{}/reports/{reference}", organization.public()),
            format!("/en/work/organization/{}/reports/{reference}", other.public()),
        );
        assert!(own.get("/en/work").await.expect(200).html().contains(&mine), "{about}: mine to do");
        assert!(mailed(&whole, "association-of-musicians@example.org", &reference).await.0.ends_with(&mine));
        assert_eq!(rival.get(&theirs).await.status(), 404);
        assert_eq!(rival.get(&mine).await.status(), 404);
        assert!(!rival.get("/en/work").await.text().contains(&reference));
        let desk = secretariat.get("/en/desk?kind=report").await.expect(200);
        assert!(desk.text().contains("Association of musicians") && desk.text().contains(&reference));
        let version = own.get(&mine).await.expect(200).attributes("input[name=version]", "value").remove(0);
        let answer = [("version", version.as_str()), ("act", "answer"), ("answer", "Corrected to 2023")];
        rival.post(&theirs, &answer).await.expect(404);
        own.post(&mine, &[("version", version.as_str()), ("act", "dismiss"), ("answer", "No")]).await.expect(404);
        own.post(&mine, &answer).await.expect(303);
        site.app().public_changed();
        assert!(site.get(&receipt).await.expect(200).text().contains("Corrected to 2023"));
    }
    assert!(site.get(&format!("/en/measures/{id}")).await.expect(200).text().contains("Corrected to 2023"));
    // Of a hidden one nobody hears anything new.
    let sent = site.post("/en/report", &[("about", &format!("/measures/{id}")), ("words", "Wrong again")]).await.expect(303).location();
    let reference = sent.split('?').next().unwrap().rsplit('/').next().unwrap().rsplit_once('-').unwrap().0.to_owned();
    let desk = format!("/en/desk/organizations/{}", organization.public());
    secretariat.post(&desk, &[("act", "hide"), ("reason", "Misuse")]).await.expect(303);
    let mine = format!("/en/work/organization/{}/reports/{reference}", organization.public());
    let version = own.get(&mine).await.expect(200).attributes("input[name=version]", "value").remove(0);
    own.post(&mine, &[("version", &version), ("act", "answer"), ("answer", "No")]).await.expect(422);
    assert_eq!(check_of(&whole).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_stands_by_its_name_where_it_filters_a_list_and_where_its_proposal_waits() {
    let whole = Whole::new().await;
    let organization = registered(&whole, "Association of musicians", &[]).await;
    let own = whole.site.of_organization("Amani", organization).await;
    let secretariat = whole.site.person("Sam", &[(Role::Secretariat, None)]).await;
    let address = begun(&own, organization).await;
    own.post(&address, &[("maker-0-name", "Njeri")]).await.expect(303);
    own.post(&format!("{address}/publish"), &[]).await.expect(303);
    own.post(&format!("{address}/propose"), &[]).await.expect(303);
    whole.catch_up().await;
    let filter = format!("?holder={}", organization.public());
    let list = whole.site.get(&format!("/en/measures{filter}")).await.expect(200);
    let chips = list.select("main").join(" ");
    assert!(chips.contains("Association of musicians") && !list.text().contains(&organization.public()), "{chips}");
    let desk = secretariat.get("/en/desk?kind=practice").await.expect(200);
    assert!(desk.select("table.queue").join(" ").contains("Association of musicians"), "{}", desk.text());
    let saved = own.post("/en/work/searches/new", &[("search", &filter), ("name", "Ours"), ("digest", "never")]).await;
    saved.expect(303);
    assert!(own.get("/en/work/searches").await.expect(200).text().contains("Association of musicians"));
}
