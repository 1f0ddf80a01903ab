//! The shell in this process: rights, forms, sessions, errors, caches, with small pages made for the purpose.

use axum::body::Body;
use http::{Request, header};
use kernel::{Error, FieldError, Role};
use testkit::Site;
use web::{Form, Format, Page, Reply, Right, Route, Visit};

fn page(words: &str) -> kernel::Result<Reply> {
    Reply::page(Page::new("Page", format!("<h1>Page</h1><p>{words}</p>")))
}

fn routes() -> Vec<Route> {
    vec![
        Route::get("/{lang}/things", Right::Public, |visit: Visit| async move {
            visit.page_number()?;
            visit.query_text()?;
            visit.on()?;
            match visit.format {
                Format::Json => Reply::json(serde_json::json!({ "rows": [] })),
                _ => page(&format!("version {}", visit.app.public_version())),
            }
        })
        .formats(&[Format::Html, Format::Json]),
        Route::get("/{lang}/framework/{code}", Right::Public, |visit: Visit| async move { page(visit.param("code")) }),
        Route::get("/", Right::Public, |_: Visit| async move { page("front") }),
        Route::get("/{lang}/broken", Right::Public, |_: Visit| async move { Err(Error::fault("cannot do it")) }),
        Route::get(
            "/{lang}/work/{party}/space",
            Right::Roles(&[Role::FocalPoint]),
            |visit: Visit| async move { page(&visit.role().code()) },
        ),
        Route::post("/{lang}/work/{party}/space", Right::Roles(&[Role::FocalPoint]), |_: Visit, form: Form| async move {
            if form.text("title").is_empty() {
                let errors = vec![FieldError::new("title", "error-required")];
                return Reply::again(Page::new("Page", "<h1>Page</h1>".into()), errors);
            }
            Reply::done("/en/things", "web-done-kept")
        }),
        Route::get("/{lang}/work/{party}/form", Right::Roles(&[Role::FocalPoint]), |visit: Visit| async move {
            let pieces = visit.query.get("draft").map(str::to_owned);
            let saving = web::Saving { action: "/en/whole".into(), pieces, local_copy: visit.local_copy("form"), revision: 7 };
            Reply::page(Page::new("Page", format!("<h1>Page</h1>{}</form>", saving.open(&visit)?)))
        }),
        Route::post("/{lang}/open", Right::Anyone, |_: Visit, form: Form| async move { page(&web::parts::escape(form.text("text"))) }),
    ]
}

async fn site() -> Site {
    Site::new(routes(), |builder| builder).await
}

#[tokio::test]
async fn every_page_has_one_heading_and_the_language_of_its_address() {
    let site = site().await;
    for lang in kernel::Lang::ALL {
        let answer = site.get(&format!("/{lang}/things")).await.expect(200);
        assert_eq!(answer.select("h1").len(), 1);
        assert_eq!(answer.attributes("html", "dir"), [lang.dir()]);
        assert_eq!(answer.attributes("html", "lang"), [lang.html()]);
        assert!(!answer.html().contains('⟨'), "{lang}: a message is missing");
        let others = answer.attributes("header a[hreflang]", "href");
        assert_eq!(others.len(), 6);
        assert!(others.contains(&"/ru/things".to_owned()));
    }
}

#[tokio::test]
async fn a_method_that_an_address_does_not_take_is_answered_with_those_it_takes() {
    let site = site().await;
    for (method, address, status, allowed) in
        [("PUT", "/en/things", 405, "GET, HEAD"), ("DELETE", "/en/things", 405, "GET, HEAD"), ("PUT", "/en/nothing", 404, "")]
    {
        let answer = site.send(http::Request::builder().method(method).uri(address).body(axum::body::Body::empty()).unwrap()).await;
        assert_eq!((answer.status(), answer.header("allow").as_str()), (status, allowed), "{method} {address}");
    }
}

#[tokio::test]
async fn the_policy_allows_no_inline_script_and_no_foreign_source() {
    let answer = site().await.get("/en/things").await;
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert!(answer.select("script").iter().all(String::is_empty) && !answer.html().contains(" style="));
}

#[tokio::test]
async fn what_does_not_exist_is_said_plainly_in_the_language_of_the_address() {
    let site = site().await;
    for address in
        ["/en/nothing", "/xx/things", "/en/things.xlsx", "/en/things.php", "/en/framework/1.1.json", "/%ff%fe", "/en/things/../../etc"]
    {
        let answer = site.get(address).await;
        assert_eq!(answer.status(), 404, "{address}");
    }
    assert_eq!(site.get("/fr/nothing").await.attributes("html", "lang"), ["fr"]);
    assert!(site.get("/en/framework/1.1").await.expect(200).text().contains("1.1"));
    assert_eq!(site.get("/en/nothing.json").await.expect(404).header("content-type"), "application/problem+json; charset=utf-8");
}

#[tokio::test]
async fn malformed_queries_are_answered_and_never_a_fault() {
    let site = site().await;
    let long = "q=".to_owned() + &"a".repeat(501);
    let very_long = "q=".to_owned() + &"a".repeat(9000);
    for query in ["page=-1", "page=0", "page=abc", "page=99999", "on=2026-02-30", "on=yesterday", long.as_str(), very_long.as_str()] {
        let answer = site.get(&format!("/en/things?{query}")).await;
        assert_eq!(answer.status(), 422, "{query}");
        let as_data = site.get(&format!("/en/things.json?{query}")).await;
        assert_eq!(
            (as_data.status(), as_data.header("content-type").as_str()),
            (422, "application/problem+json; charset=utf-8"),
            "{query}"
        );
    }
    for query in ["%00", "&&&===", "q=%f0%28%8c%28", "page=2&page=x"] {
        assert!(site.get(&format!("/en/things?{query}")).await.status() < 500, "{query}");
    }
}

#[tokio::test]
async fn a_fault_shows_an_operation_and_no_cause() {
    let answer = site().await.get("/en/broken").await.expect(500);
    assert!(!answer.html().contains("cannot do it"));
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn a_role_opens_its_own_party_and_no_other() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.get("/en/work/KE/space").await.expect(200);
    focal.get("/en/work/GH/space").await.expect(404);
    let member = site.person("Ben", &[(Role::Member, Some("KE"))]).await;
    member.get("/en/work/KE/space").await.expect(404);
    let visitor = site.get("/en/work/KE/space").await.expect(303);
    assert_eq!(visitor.location(), "/en/sign-in?to=/en/work/KE/space");
}

#[tokio::test]
async fn a_form_without_its_token_or_from_another_site_is_refused() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    focal.post("/en/work/KE/space", &[("title", "x")]).await.expect(303);
    focal.post_with_token("0", "/en/work/KE/space", &[("title", "x")]).await.expect(422);
    let text = "Forty lines about the fund of 2024";
    let given_back = focal.post_with_token("", "/en/work/KE/space", &[("title", text)]).await.expect(422);
    assert_eq!(given_back.attributes("main input[name=title]", "value"), [text]);
    assert_eq!(given_back.attributes("main form[action='/en/work/KE/space'] input[name=csrf]", "value"), [focal.csrf()]);
    focal.post_from_elsewhere("/en/work/KE/space", &[("title", "x")]).await.expect(422);
    let unsigned = Request::post("/en/open").body(Body::from("text=x")).unwrap();
    site.send(unsigned).await.expect(422);
    let by_origin = Request::post("/en/open").header("host", "a.org").header("origin", "https://a.org").body(Body::from("text=x")).unwrap();
    site.send(by_origin).await.expect(200);
}

#[tokio::test]
async fn a_wrong_field_comes_back_with_a_summary_that_links_to_it() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let answer = focal.post("/en/work/KE/space", &[("title", " ")]).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["title"]);
    assert!(answer.select("title")[0].starts_with("Error: "));
}

#[tokio::test]
async fn an_oversized_form_is_answered_with_the_limit() {
    let site = site().await;
    let text = "a".repeat(web::limits::FORM_BYTES);
    site.post("/en/open", &[("text", &text)]).await.expect(413);
    site.post("/en/open", &[("text", "<script>alert(1)</script>")]).await.expect(200);
}

#[tokio::test]
async fn a_post_after_the_session_ended_is_kept_and_given_back_to_its_writer_alone() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    site.clock.advance_millis(13 * 60 * 60 * 1000);
    let text = "Forty lines about the fund of 2024";
    let answer = focal.post("/en/work/KE/space", &[("title", text)]).await.expect(303);
    let reference = answer.location().split("kept=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let address = format!("/en/work/kept/{reference}");
    let again = site.again(&focal).await;
    let kept = again.get(&address).await.expect(200);
    assert_eq!(kept.attributes("form[action='/en/work/KE/space'] input[name=title]", "value"), [text]);
    assert!(kept.text().contains("choose them again"), "{}", kept.text());
    let other = site.person("Ben", &[(Role::FocalPoint, Some("KE"))]).await;
    other.get(&address).await.expect(404);
    site.clock.advance_millis(25 * 60 * 60 * 1000);
    site.again(&focal).await.get(&address).await.expect(404);
}

#[tokio::test]
async fn ready_bytes_are_never_older_than_what_changed_and_never_for_signed_in_people() {
    let site = site().await;
    let first = site.get("/en/things").await.expect(200);
    let same = site.get("/en/things").await.expect(200);
    assert_eq!(first.body, same.body);
    let unchanged = Request::get("/en/things").header(header::IF_NONE_MATCH, first.header("etag")).body(Body::empty()).unwrap();
    assert_eq!(site.send(unchanged).await.expect(304).body, b"");
    site.app().public_changed();
    assert!(site.get("/en/things").await.html().contains("version 1"));
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let personal = focal.get("/en/things").await.expect(200);
    assert!(personal.html().contains("Amina"));
    assert_eq!(personal.header("cache-control"), "no-store");
    assert!(!site.get("/en/things").await.html().contains("Amina"));
}

#[tokio::test]
async fn compressed_answers_unfold_to_the_same_page() {
    use std::io::Read;
    let site = site().await;
    let plain = site.get("/en/things").await;
    let packed = site.send(Request::get("/en/things").header(header::ACCEPT_ENCODING, "gzip, br").body(Body::empty()).unwrap()).await;
    assert_eq!(packed.header("content-encoding"), "br");
    let mut text = String::new();
    brotli::Decompressor::new(packed.body.as_slice(), 4096).read_to_string(&mut text).unwrap();
    assert_eq!(text, plain.html());
    let refused = site.send(Request::get("/en/things").header(header::ACCEPT_ENCODING, "br;q=0, gzip").body(Body::empty()).unwrap()).await;
    assert_eq!(refused.header("content-encoding"), "gzip");
}

#[tokio::test]
async fn an_address_without_a_language_answers_in_the_readers_own() {
    let site = site().await;
    for (asked, lang) in [("fr-CA,fr;q=0.9", "fr"), ("zh-CN", "zh-Hans"), ("fr", "fr"), ("de", "en")] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, asked).body(Body::empty()).unwrap();
        assert_eq!(site.send(request).await.expect(200).attributes("html", "lang"), [lang], "{asked}");
    }
}

#[tokio::test]
async fn saving_while_typing_is_told_to_sign_in_and_gets_the_token_of_a_new_session() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let old = focal.csrf();
    focal.autosave("/en/work/KE/space", &old, "x").await.expect(303);
    site.clock.advance_millis(13 * 60 * 60 * 1000);
    focal.autosave("/en/work/KE/space", &old, "x").await.expect(401);
    let again = site.again(&focal).await;
    let told = again.autosave("/en/work/KE/space", &old, "x").await.expect(403);
    assert_eq!(told.json()["values"]["csrf"], again.csrf());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_saves_while_typing_brings_its_version_and_every_notice_the_script_shows() {
    let site = site().await;
    let focal = site.person("Amina", &[(Role::FocalPoint, Some("KE"))]).await;
    let form = focal.get("/en/work/KE/form?draft=/en/pieces").await.expect(200);
    assert_eq!(form.attributes("form[data-autosave]", "data-autosave"), ["/en/pieces"]);
    assert_eq!(form.attributes("form[data-autosave]", "data-saved"), ["Saved at {time}"]);
    assert_eq!(form.attributes("form[data-autosave] input[name=revision][data-always]", "value"), ["7"]);
    assert_eq!(form.select("form[data-autosave] input[name=csrf]").len(), 1);
    for notice in ["data-save-failed", "data-save-signed-out", "data-save-conflict", "data-recover"] {
        assert_eq!(form.select(&format!("form[data-autosave] [{notice}][hidden]")).len(), 1, "{notice}");
    }
    let whole = focal.get("/en/work/KE/form").await.expect(200);
    assert_eq!(whole.select("form[data-warn][action=\"/en/whole\"]").len(), 1, "without saving in between, leaving asks first");
    assert!(whole.select("[data-save-failed]").is_empty());
}
