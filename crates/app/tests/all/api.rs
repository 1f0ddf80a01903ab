//! The interface for programs: what is described is what is answered.

use crate::site::Whole;
use serde_json::Value;
use testkit::Answer;

async fn document(whole: &Whole) -> Value {
    whole.site.get("/api/openapi.json").await.expect(200).json()
}

/// What a value lacks of a schema; empty when it conforms. The few words of JSON Schema that the document uses.
fn lacks(schema: &Value, value: &Value, place: &str) -> Vec<String> {
    if let Some(ways) = schema["anyOf"].as_array() {
        let tried: Vec<Vec<String>> = ways.iter().map(|way| lacks(way, value, place)).collect();
        return tried.into_iter().min_by_key(Vec::len).unwrap_or_default();
    }
    let is_kind = match schema["type"].as_str() {
        None => true,
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        Some(other) => panic!("a schema names the type {other}"),
    };
    if !is_kind {
        return vec![format!("{place} is {value} and no {}", schema["type"])];
    }
    let mut all: Vec<String> = Vec::new();
    for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if value.get(name).is_none() {
            all.push(format!("{place} has no {name}"));
        }
    }
    if let Some(codes) = schema["enum"].as_array().filter(|codes| !codes.contains(value)) {
        all.push(format!("{place} is {value} and none of {codes:?}"));
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        match (&schema["properties"][name], &schema["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => all.push(format!("{place} has {name}, which is not described")),
            (Value::Null, Value::Object(_)) => all.extend(lacks(&schema["additionalProperties"], inner, &format!("{place}/{name}"))),
            (Value::Null, _) => {}
            (known, _) => all.extend(lacks(known, inner, &format!("{place}/{name}"))),
        }
    }
    for (number, inner) in value.as_array().into_iter().flatten().enumerate() {
        all.extend(lacks(&schema["items"], inner, &format!("{place}/{number}")));
    }
    all
}

fn problem(answer: &Answer) -> Value {
    assert_eq!(answer.header("content-type"), "application/problem+json; charset=utf-8");
    answer.json()
}

#[tokio::test]
async fn every_public_address_that_answers_data_is_described() {
    for route in app::assembly::routes() {
        let is_public = matches!(route.right, web::Right::Public | web::Right::Anyone);
        let is_data = route.formats.iter().any(|format| *format != web::Format::Html);
        if is_public && is_data && route.operation.is_none() {
            assert!(route.data.is_some(), "{} is not described", route.path);
        }
    }
}

#[tokio::test]
async fn every_example_of_the_description_runs_and_has_the_shape_it_names() {
    let whole = Whole::new().await;
    whole.catch_up().await;
    let document = document(&whole).await;
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    assert!(paths.len() > 50, "{}", paths.len());
    let seldom: Vec<&str> = whole.site.app().described().iter().filter(|route| route.data.is_seldom).map(|route| route.path).collect();
    for (path, operations) in paths {
        let Some(get) = operations.get("get").filter(|_| !path.starts_with("/api/v1/")) else { continue };
        let source = get["x-codeSamples"][0]["source"].as_str().unwrap();
        let address = source.strip_prefix("curl 'http://polyphony.test").unwrap().trim_end_matches('\'');
        let answer = whole.site.get(address).await;
        if seldom.iter().any(|one| path.starts_with(one)) && answer.status() == 404 {
            assert_eq!(problem(&answer)["code"], "not-found", "{address}");
            continue;
        }
        assert_eq!(answer.status(), 200, "{address}: {}", answer.text());
        let content = get["responses"]["200"]["content"].as_object().unwrap();
        let kind = answer.header("content-type").split(';').next().unwrap().to_owned();
        let described = content.get(&kind).unwrap_or_else(|| panic!("{address} is {kind} and described as {content:?}"));
        if kind == "application/json" {
            let lacks = lacks(&described["schema"], &answer.json(), path);
            assert!(lacks.is_empty(), "{address}: {lacks:#?}");
        }
        if get["responses"].get("304").is_some() && !answer.header("etag").is_empty() {
            assert!(answer.header("etag").starts_with('"'), "{address}");
        }
    }
}

#[tokio::test]
async fn every_value_that_the_description_lists_is_taken() {
    let whole = Whole::new().await;
    whole.catch_up().await;
    let document = document(&whole).await;
    let pieces = |path: &str, parameters: &[Value]| {
        parameters.iter().filter(|one| one["in"] == "path").fold(path.to_owned(), |path, one| {
            path.replace(&format!("{{{}}}", one["name"].as_str().unwrap()), one["example"].as_str().unwrap())
        })
    };
    for (path, operations) in document["paths"].as_object().unwrap() {
        let Some(parameters) = operations["get"]["parameters"].as_array() else { continue };
        for one in parameters.iter().filter(|one| one["in"] == "query") {
            let schema = if one["schema"]["type"] == "array" { &one["schema"]["items"] } else { &one["schema"] };
            let Some(codes) = schema["enum"].as_array() else { continue };
            for code in [codes.first(), codes.last()].into_iter().flatten() {
                let address = format!("{}?{}={}", pieces(path, parameters), one["name"].as_str().unwrap(), code.as_str().unwrap());
                let status = whole.site.get(&address).await.status();
                assert!(status == 200 || status == 404 && path.contains('{'), "{address}: {status}");
            }
        }
    }
}

#[tokio::test]
async fn a_name_that_data_does_not_know_is_refused_with_those_it_knows_and_a_page_ignores_it() {
    let whole = Whole::new().await;
    whole.catch_up().await;
    for suffix in [".json", ".ndjson", ".csv", ".xlsx", ".atom"] {
        let answer = whole.site.get(&format!("/en/measures{suffix}?activty=1.1")).await.expect(400);
        let problem = problem(&answer);
        assert_eq!((&problem["code"], &problem["status"]), (&"unknown-names".into(), &400.into()));
        assert_eq!(problem["type"], "http://polyphony.test/api#problem-unknown-names");
        assert_eq!(problem["unknown"], serde_json::json!(["activty"]));
        assert!(problem["known"].as_array().unwrap().contains(&"activity".into()), "{problem}");
        assert!(problem["detail"].as_str().unwrap().contains("activty"));
    }
    // Known to one format alone.
    whole.site.get("/en/measures.csv?next=100").await.expect(400);
    whole.site.get("/en/measures.json?bom=1").await.expect(400);
    // An empty value is no filter, a value that is not on the list neither, and of one that counts once there are not two.
    for query in ["activity=", "activity=9.9", "year_from=x", "added_since=2020-02-31", "sort=newest&sort=title"] {
        let answer = whole.site.get(&format!("/en/measures.json?{query}")).await.expect(422);
        assert_eq!(problem(&answer)["errors"][0]["field"], query.split('=').next().unwrap(), "{query}");
    }
    whole.site.get("/en/measures.json?activity=1.1&activity=1.2").await.expect(200);
    whole.site.get("/en/articles.csv?bom=2").await.expect(422);
    // No database takes a zero in a text.
    whole.site.get("/en/measures/%00.json").await.expect(404);
    whole.site.get("/en/measures/compare?id=%00").await.expect(200);
    whole.site.get("/en/parties/KE.json?utm_source=x").await.expect(400);
    whole.site.get("/vocab.ttl?x=1").await.expect(400);
    for address in ["/en/measures?activty=1.1", "/en/parties/KE?utm_source=x", "/en/measures?open=sdg&per=50"] {
        whole.site.get(address).await.expect(200);
    }
}

#[tokio::test]
async fn no_page_links_to_data_by_a_name_that_data_does_not_know() {
    let whole = Whole::new().await;
    whole.catch_up().await;
    for address in
        ["/en/measures?open=sdg&per=50&view=table&page=1&activity=1.4&done=x", "/en/search?q=music&page=1", "/en/parties?on=2020-01-01"]
    {
        let page = whole.site.get(address).await.expect(200);
        let links = page.attributes(".takeaway a, link[rel=alternate][type]", "href");
        assert!(links.len() > 1, "{address}");
        for link in links {
            let link = link.trim_start_matches("http://polyphony.test").to_owned();
            whole.site.get(&link).await.expect(200);
        }
    }
}

#[tokio::test]
async fn a_browser_gets_a_page_where_a_file_that_people_open_cannot_be_made() {
    let whole = Whole::new().await;
    let asked = http::Request::get("/en/measures.xlsx?x=1").header("accept", "text/html,*/*").body(axum::body::Body::empty()).unwrap();
    let page = whole.site.send(asked).await.expect(400);
    assert!(page.header("content-type").starts_with("text/html"));
}

#[tokio::test]
async fn the_page_about_the_interface_stands_in_every_language_and_names_every_problem() {
    let whole = Whole::new().await;
    for lang in kernel::Lang::ALL {
        let page = whole.site.get(&format!("/{lang}/api")).await.expect(200);
        assert!(!page.html().contains(i18n::MISSING), "{lang}");
        for (code, ..) in web::PROBLEMS {
            assert_eq!(page.select(&format!("#problem-{code}")).len(), 1, "{lang} {code}");
        }
        assert_eq!(page.select("table").len(), 3);
        assert!(whole.site.get(&format!("/{lang}/data")).await.expect(200).html().contains(&format!("/{lang}/api")));
        let words = whole.site.get(&format!("/api/openapi.json?lang={lang}")).await.expect(200).json();
        assert!(!words.to_string().contains(i18n::MISSING), "{lang}");
    }
    assert_eq!(whole.site.get("/api").await.location(), "/en/api");
}
