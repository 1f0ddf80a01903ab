//! Programs that write for a person: the token from the page of the account to the draft, and everything that is refused.

use crate::site::Whole;
use axum::body::Body;
use http::Request;
use kernel::{Actor, Lang, PartyCode, Role};
use serde_json::{Value, json};
use testkit::{Answer, Person, Site};

const PASSWORD: &str = "four blue camels walk";
const ALL: &[&str] = &["measures:draft", "measures:submit"];

/// A signed-in person, invited, joined and let in as people are; a member by the focal point of their Party, to measures.
async fn person<'a>(site: &'a Site, name: &str, role: Role, party: &str) -> Person<'a> {
    let email = format!("{name}@culture.example");
    let link = match role {
        Role::Member => {
            let chief = Box::pin(person(site, &format!("chief-{party}").to_lowercase(), Role::FocalPoint, party)).await;
            let fields = [("email", email.as_str()), ("parts", "measures"), ("lang", "en")];
            chief.post(&format!("/en/work/{party}/team"), &fields).await.expect(303);
            let mails = site.db().read(|conn| jobs::mail::list(conn, 0, 100)).await.unwrap().0;
            let text = mails.into_iter().find(|(_, mail)| mail.to == email).unwrap().1.text;
            text.lines().find(|line| line.starts_with("http://polyphony.test/")).unwrap().to_owned()
        }
        _ => {
            let (ambient, party, to) = (site.ambient(), PartyCode::parse(party), email.clone());
            let invite = move |tx: &mut store::Tx<'_>| {
                people::invite(tx, &Actor::operator(), &ambient, "http://polyphony.test", &to, Lang::En, role, party)
            };
            site.db().write(invite).await.unwrap()
        }
    };
    let fields = [("name", name), ("office", "Ministry"), ("lang", "en"), ("way", "password"), ("password", PASSWORD)];
    site.post(link.strip_prefix("http://polyphony.test").unwrap(), &fields).await.expect(303);
    let wanted = email.clone();
    let id = site.db().read(move |conn| people::find_by_email(conn, &wanted)).await.unwrap().unwrap().id;
    let answer = site.post("/en/sign-in", &[("email", &email), ("password", PASSWORD), ("device", "own")]).await.expect(303);
    site.holder(id, &answer.header("set-cookie"))
}

/// A token made on the page of the account.
async fn token(person: &Person<'_>, scopes: &[&str], last_day: &str) -> String {
    let mut fields = vec![("name", "Importer"), ("last_day", last_day), ("present", PASSWORD)];
    fields.extend(scopes.iter().map(|scope| ("scopes", *scope)));
    let page = person.post("/en/work/account/tokens", &fields).await.expect(200);
    page.select("#token").first().unwrap().trim().to_owned()
}

async fn send(site: &Site, method: &str, path: &str, headers: &[(&str, &str)], body: &Value) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "content-type") {
        request = request.header("content-type", if method == "PATCH" { "application/merge-patch+json" } else { "application/json" });
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
    site.send(request.body(body).unwrap()).await
}

fn code(answer: &Answer) -> String {
    assert_eq!(answer.header("content-type"), "application/problem+json; charset=utf-8", "{}", answer.text());
    let problem = answer.json();
    assert!(!problem.to_string().contains(i18n::MISSING));
    assert_eq!(problem["status"], answer.status());
    problem["code"].as_str().unwrap().to_owned()
}

fn fields(answer: &Answer) -> Vec<String> {
    let errors = answer.json()["errors"].as_array().cloned().unwrap_or_default();
    errors.iter().map(|error| error["field"].as_str().unwrap_or_default().to_owned()).collect()
}

fn draft() -> Value {
    json!({ "party": "KE", "language": "en", "title": { "en": "A fund for games" }, "activities": ["1.1"] })
}

#[tokio::test]
async fn a_program_begins_reads_changes_and_submits_a_draft_as_its_person_may() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::Member, "KE").await;
    let bearer = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let auth = ("authorization", bearer.as_str());

    let made = send(site, "POST", "/api/v1/measures", &[auth], &draft()).await.expect(201);
    let record = made.json();
    assert_eq!((record["state"].as_str(), record["party"].as_str(), &record["holders"]), (Some("draft"), Some("KE"), &json!(["KE"])));
    let path = made.header("location").strip_prefix("http://polyphony.test").unwrap().to_owned();
    assert_eq!((path.clone(), made.header("etag")), (format!("/api/v1/measures/{}", record["id"].as_str().unwrap()), "\"1\"".to_owned()));
    assert!(made.header("ratelimit").starts_with("\"token\";r=119;t="), "{}", made.header("ratelimit"));
    assert_eq!(made.header("ratelimit-policy"), "\"token\";q=120;w=60");

    // A draft is nothing to anyone without a token, and the page shows the same draft.
    send(site, "GET", &path, &[], &Value::Null).await.expect(404);
    assert_eq!(send(site, "GET", &path, &[auth], &Value::Null).await.expect(200).json(), record);
    send(site, "GET", &path, &[auth, ("if-none-match", "\"1\"")], &Value::Null).await.expect(304);
    amina.get(&format!("/en/work/KE/measures/{}", record["id"].as_str().unwrap())).await.expect(200);

    let change =
        json!({ "title": { "en": "A fund for video games" }, "year_start": 2026, "money": [{ "amount": "1000", "currency": "KES" }] });
    let changed = send(site, "PATCH", &path, &[auth, ("if-match", "\"1\"")], &change).await.expect(200);
    assert_eq!((changed.json()["title"]["en"].as_str(), changed.header("etag").as_str()), (Some("A fund for video games"), "\"2\""));
    assert_eq!((&changed.json()["activities"], &changed.json()["year_start"]), (&json!(["1.1"]), &json!(2026)));
    let emptied =
        send(site, "PATCH", &path, &[auth, ("if-match", "\"2\"")], &json!({ "year_start": null, "money": null })).await.expect(200);
    assert_eq!((emptied.json().get("year_start"), &emptied.json()["money"]), (None, &json!([])));

    let early = send(site, "POST", &format!("{path}/submit"), &[auth], &Value::Null).await.expect(422);
    assert_eq!(code(&early), "invalid");
    assert!(
        fields(&early).contains(&"main_features".to_owned()) && fields(&early).contains(&"responsible_bodies/0/name".to_owned()),
        "{early:?}"
    );
    let whole_record = json!({
        "main_features": { "en": "Grants to studios." }, "instrument_types": ["law"], "year_start": 2026,
        "responsible_bodies": [{ "name": "Ministry of Culture", "kind": "" }], "source": { "kind": "person" },
    });
    let filled = send(site, "PATCH", &path, &[auth, ("if-match", "\"3\"")], &whole_record).await;
    let problems = if filled.status() == 422 { fields(&filled) } else { Vec::new() };
    assert_eq!(filled.status(), 200, "{problems:?} {}", filled.text());
    let sent = send(site, "POST", &format!("{path}/submit"), &[auth], &Value::Null).await;
    assert_eq!(sent.status(), 200, "{}", sent.text());
    assert_eq!(sent.json()["state"], "submitted");
    let late = send(site, "PATCH", &path, &[auth, ("if-match", "*")], &json!({ "period": "x" })).await.expect(422);
    assert_eq!(code(&late), "rule");

    // The person sees that the token was used, and nothing of it but its name.
    let page = amina.get("/en/work/account/tokens").await.expect(200);
    assert!(
        page.text().contains("Importer") && !page.html().contains(bearer.trim_start_matches("Bearer ")) && !page.text().contains("Never")
    );
}

#[tokio::test]
async fn every_refusal_is_a_problem_with_a_code_and_the_names_of_fields() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::FocalPoint, "KE").await;
    let bearer = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let auth = ("authorization", bearer.as_str());
    let made = send(site, "POST", "/api/v1/measures", &[auth], &draft()).await.expect(201);
    let path = made.header("location").strip_prefix("http://polyphony.test").unwrap().to_owned();

    for (headers, body, status, wanted) in [
        (vec![auth], json!({ "title": {} }), 422, "invalid"),
        (vec![auth], json!([]), 400, "malformed"),
        (vec![auth, ("content-type", "text/plain")], draft(), 415, "media-type"),
        (vec![auth, ("idempotency-key", "")], draft(), 400, "malformed"),
        (vec![auth], json!({ "party": "KE", "title": "\u{0}" }), 422, "invalid"),
        (vec![], draft(), 401, "token"),
        (vec![("authorization", "Basic abc")], draft(), 401, "token"),
        (vec![("authorization", "Bearer polyphony_0000")], draft(), 401, "token"),
    ] {
        let answer = send(site, "POST", "/api/v1/measures", &headers, &body).await.expect(status);
        assert_eq!(code(&answer), wanted);
        assert_eq!(answer.header("www-authenticate").is_empty(), status != 401);
    }
    let wrong = json!({ "party": "KE", "language": "en", "titel": "x", "activities": ["9.9"], "year_start": "soon" });
    assert_eq!(fields(&send(site, "POST", "/api/v1/measures", &[auth], &wrong).await.expect(422)), ["titel"]);
    let unread = json!({ "party": "KE", "language": "en", "activities": ["9.9"], "year_start": "soon" });
    assert_eq!(fields(&send(site, "POST", "/api/v1/measures", &[auth], &unread).await.expect(422)), ["activities", "year_start"]);

    for (headers, status, wanted) in [
        (vec![auth], 428, "precondition-required"),
        (vec![auth, ("if-match", "\"7\"")], 412, "precondition-failed"),
        (vec![auth, ("if-match", "W/\"1\"")], 412, "precondition-failed"),
    ] {
        let answer = send(site, "PATCH", &path, &headers, &json!({ "period": "x" })).await.expect(status);
        assert_eq!(code(&answer), wanted);
    }
    let control = send(site, "POST", "/api/v1/measures", &[auth], &json!({ "party": "KE", "title": { "en": "a\u{0}b" } })).await;
    assert_eq!(control.expect(201).json()["title"]["en"], "ab");
    // Nothing was written by any of these.
    assert_eq!(send(site, "GET", &path, &[auth], &Value::Null).await.expect(200).json(), made.json());
    let put = send(site, "PUT", &path, &[auth], &json!({})).await.expect(405);
    assert_eq!((put.header("allow").as_str(), code(&put).as_str()), ("GET, HEAD, PATCH", "method-not-allowed"));
    assert_eq!(send(site, "GET", "/api/v1/measures", &[auth], &Value::Null).await.expect(405).header("allow"), "POST");
    assert_eq!(code(&send(site, "GET", "/api/v1/nothing", &[auth], &Value::Null).await.expect(404)), "not-found");
    // A focal point publishes on the page; a program does not.
    assert_eq!(code(&send(site, "POST", &format!("{path}/submit"), &[auth], &Value::Null).await.expect(403)), "forbidden");
}

#[tokio::test]
async fn another_partys_records_and_scopes_that_were_not_given_are_refused() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::Member, "KE").await;
    let kofi = person(site, "kofi", Role::Member, "GH").await;
    let kenya = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let ghana = format!("Bearer {}", token(&kofi, ALL, "2026-12-31").await);
    let narrow = format!("Bearer {}", token(&amina, &["measures:submit"], "2026-12-31").await);
    let (kenya, ghana, narrow) = (("authorization", kenya.as_str()), ("authorization", ghana.as_str()), ("authorization", narrow.as_str()));

    let made = send(site, "POST", "/api/v1/measures", &[kenya], &draft()).await.expect(201);
    let path = made.header("location").strip_prefix("http://polyphony.test").unwrap().to_owned();
    assert_eq!(code(&send(site, "POST", "/api/v1/measures", &[ghana], &draft()).await.expect(403)), "forbidden");
    send(site, "GET", &path, &[ghana], &Value::Null).await.expect(404);
    send(site, "PATCH", &path, &[ghana, ("if-match", "\"1\"")], &json!({ "period": "x" })).await.expect(404);
    send(site, "POST", &format!("{path}/submit"), &[ghana], &Value::Null).await.expect(404);
    assert_eq!(code(&send(site, "POST", "/api/v1/measures", &[narrow], &draft()).await.expect(403)), "scope");
    assert_eq!(code(&send(site, "PATCH", &path, &[narrow, ("if-match", "\"1\"")], &json!({})).await.expect(403)), "scope");
    // A token opens no page, and a session no operation.
    assert!(send(site, "GET", "/en/work/KE/measures", &[kenya], &Value::Null).await.expect(303).location().starts_with("/en/sign-in"));
    let holders = send(site, "PATCH", &path, &[kenya, ("if-match", "\"1\"")], &json!({ "makers": [{ "name": "x" }] })).await.expect(422);
    assert_eq!(fields(&holders), ["makers"]);
}

#[tokio::test]
async fn a_withdrawn_a_lapsed_and_a_deactivated_persons_token_open_nothing() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::Member, "KE").await;
    let first = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    send(site, "POST", "/api/v1/measures", &[("authorization", &first)], &draft()).await.expect(201);
    let key = amina.get("/en/work/account/tokens").await.expect(200).attributes("input[name=token]", "value")[0].clone();
    // Another's token is not theirs to withdraw.
    let kofi = person(site, "kofi", Role::Member, "GH").await;
    kofi.post("/en/work/account/tokens/withdraw", &[("token", &key)]).await.expect(404);
    amina.post("/en/work/account/tokens/withdraw", &[("token", &key)]).await.expect(303);
    assert_eq!(code(&send(site, "POST", "/api/v1/measures", &[("authorization", &first)], &draft()).await.expect(401)), "token");

    assert_eq!(
        code(&send(site, "GET", "/api/v1/measures/4890gmxz9r", &[("authorization", &first)], &Value::Null).await.expect(401)),
        "token"
    );
    let kofis = format!("Bearer {}", token(&kofi, ALL, "2026-12-31").await);
    let today = site.ambient().now().day();
    let second = format!("Bearer {}", token(&amina, ALL, &today.to_string()).await);
    send(site, "POST", "/api/v1/measures", &[("authorization", &second)], &draft()).await.expect(201);
    site.clock.advance_millis(24 * 60 * 60_000);
    assert_eq!(code(&send(site, "POST", "/api/v1/measures", &[("authorization", &second)], &draft()).await.expect(401)), "token");

    let root = person(site, "root", Role::Administrator, "").await;
    let account = root.get("/en/work/accounts?q=kofi").await.expect(200).attributes("tbody a", "href")[0].clone();
    root.post(&account, &[("act", "deactivate")]).await.expect(303);
    assert_eq!(code(&send(site, "POST", "/api/v1/measures", &[("authorization", &kofis)], &draft()).await.expect(401)), "token");
}

#[tokio::test]
async fn an_erased_account_leaves_no_token_behind() {
    let whole = Whole::with_accounts().await;
    let amina = person(&whole.site, "amina", Role::Member, "KE").await;
    let bearer = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let auth = ("authorization", bearer.as_str());
    send(&whole.site, "POST", "/api/v1/measures", &[auth], &draft()).await.expect(201);
    amina.post("/en/work/account/erase", &[("present", PASSWORD)]).await.expect(303);
    assert_eq!(code(&send(&whole.site, "POST", "/api/v1/measures", &[auth], &draft()).await.expect(401)), "token");
}

#[tokio::test]
async fn a_token_needs_the_password_a_name_scopes_and_a_day_within_a_year() {
    let whole = Whole::with_accounts().await;
    let amina = person(&whole.site, "amina", Role::Member, "KE").await;
    let good = [("name", "Importer"), ("scopes", "measures:draft"), ("last_day", "2026-12-31"), ("present", PASSWORD)];
    for (at, value, field) in [
        (0, " ", "name"),
        (1, "measures:publish", "scopes"),
        (2, "2020-01-01", "last_day"),
        (2, "2030-01-01", "last_day"),
        (2, "x", "last_day"),
        (3, "wrong", "present"),
    ] {
        let mut fields = good;
        fields[at].1 = value;
        let page = amina.post("/en/work/account/tokens", &fields).await.expect(422);
        assert_eq!(page.wrong_fields(), [field]);
    }
    assert!(amina.get("/en/work/account/tokens").await.expect(200).text().contains("You have no token"));
    amina.post("/en/work/account/tokens", &good).await.expect(200);
    let mails = whole.site.db().read(|conn| jobs::mail::list(conn, 0, 10)).await.unwrap().0;
    assert!(
        mails.iter().any(|(_, mail)| mail.subject.contains("token") && mail.text.contains("Importer") && !mail.text.contains("polyphony_"))
    );
    for lang in Lang::ALL {
        let page = amina.get(&format!("/{lang}/work/account/tokens")).await.expect(200);
        assert!(!page.html().contains(i18n::MISSING), "{lang}");
    }
}

#[tokio::test]
async fn sending_twice_under_a_key_does_once_and_something_else_under_it_is_refused() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::Member, "KE").await;
    let bearer = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let (auth, key) = (("authorization", bearer.as_str()), ("idempotency-key", "\"a-1\""));
    let first = send(site, "POST", "/api/v1/measures", &[auth, key], &draft()).await.expect(201);
    let second = send(site, "POST", "/api/v1/measures", &[auth, key], &draft()).await.expect(201);
    assert_eq!(
        (first.json(), first.header("location"), first.header("etag")),
        (second.json(), second.header("location"), second.header("etag"))
    );
    assert_eq!((first.header("idempotency-replayed"), second.header("idempotency-replayed")), (String::new(), "true".to_owned()));
    let other = send(site, "POST", "/api/v1/measures", &[auth, key], &json!({ "party": "KE", "language": "fr" })).await.expect(422);
    assert_eq!(code(&other), "key-reused");
    // After a day the key is free again, and another token has keys of its own.
    site.clock.advance_millis(24 * 60 * 60_000 + 1);
    let third = send(site, "POST", "/api/v1/measures", &[auth, key], &draft()).await.expect(201);
    assert_ne!(third.json()["id"], first.json()["id"]);
}

#[tokio::test]
async fn beyond_the_limit_of_a_token_the_answer_says_how_long_to_wait() {
    let whole = Whole::with_accounts().await;
    let site = &whole.site;
    let amina = person(site, "amina", Role::Member, "KE").await;
    let bearer = format!("Bearer {}", token(&amina, ALL, "2026-12-31").await);
    let auth = ("authorization", bearer.as_str());
    for _ in 0..web::limits::TOKEN_REQUESTS {
        send(site, "GET", "/api/v1/measures/4890gmxz9r", &[auth], &Value::Null).await.expect(200);
    }
    let over = send(site, "GET", "/api/v1/measures/4890gmxz9r", &[auth], &Value::Null).await.expect(429);
    assert_eq!(code(&over), "too-many-requests");
    assert!(over.header("ratelimit").starts_with("\"token\";r=0;t=") && !over.header("retry-after").is_empty());
    // Without a token a public record is still read.
    send(site, "GET", "/api/v1/measures/4890gmxz9r", &[], &Value::Null).await.expect(200);
    site.clock.advance_millis(web::limits::TOKEN_WINDOW_SECONDS * 1000);
    send(site, "GET", "/api/v1/measures/4890gmxz9r", &[auth], &Value::Null).await.expect(200);
}

#[tokio::test]
async fn operations_are_described_with_their_scopes_bodies_and_problems() {
    let whole = Whole::new().await;
    let document = whole.site.get("/api/openapi.json").await.expect(200).json();
    let post = &document["paths"]["/api/v1/measures"]["post"];
    assert_eq!(post["security"], json!([{ "token": ["measures:draft"] }]));
    assert!(post["requestBody"]["content"]["application/json"]["schema"]["properties"]["title"].is_object());
    let patch = &document["paths"]["/api/v1/measures/{id}"]["patch"];
    assert!(patch["parameters"].as_array().unwrap().iter().any(|one| one["name"] == "If-Match" && one["required"] == true));
    assert!(patch["responses"]["412"].is_object() && patch["responses"]["428"].is_object());
    assert_eq!(document["paths"]["/api/v1/measures/{id}/submit"]["post"]["security"], json!([{ "token": ["measures:submit"] }]));
}
