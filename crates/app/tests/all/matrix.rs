//! Every route × every role, for the own Party and another: each forbidden pair is really refused. The list of routes
//! is the one the program serves, so a new route is walked without being named here.

use crate::site::Whole;
use http::Method;
use kernel::{Id, Role};
use web::{Format, Right, Route};

const OWN: &str = "KE";
const OTHER: &str = "GH";

/// An address of the route. What a parameter names need not exist: rights come before records.
fn address(route: &Route, party: &str, organization: Id) -> String {
    let mut address = String::new();
    for piece in route.path.split('/').skip(1) {
        address.push('/');
        match piece {
            "{lang}" => address.push_str("en"),
            "{party}" => address.push_str(party),
            "{organization}" => address.push_str(&organization.public()),
            other if other.starts_with('{') => address.push_str("0000000000"),
            other => address.push_str(other),
        }
    }
    if !route.formats.contains(&Format::Html) {
        address.push_str(route.formats.first().map_or("", |format| format.suffix()));
    }
    address
}

#[tokio::test]
async fn each_forbidden_pair_of_route_and_role_is_refused() {
    let whole = Whole::new().await;
    let routes = whole.site.shell.routes().to_vec();
    assert!(routes.len() > 60, "only {} routes are mounted", routes.len());
    let (mut n_forbidden, mut wrong) = (0, Vec::new());
    for role in Role::ALL {
        let held: Vec<(Role, Option<&str>)> = match role {
            Role::Visitor => Vec::new(),
            role if role.is_of_party() => vec![(role, Some(OWN))],
            role => vec![(role, None)],
        };
        let [own, other] = ["own", "other"].map(|name| Id::founding("organization", name));
        let person = match role {
            Role::Organization => whole.site.of_organization(role.code(), own).await,
            _ => whole.site.person(role.code(), &held).await,
        };
        for route in &routes {
            let is_of_one = ["{party}", "{organization}"].iter().any(|piece| route.path.contains(piece));
            let spaces =
                if is_of_one && matches!(route.right, Right::Roles(_)) { vec![(OWN, own), (OTHER, other)] } else { vec![(OWN, own)] };
            for (party, organization) in spaces {
                let is_bound = role.is_of_party() || role == Role::Organization;
                let is_allowed = route.right.allows(role) && (!is_bound || party == OWN || matches!(route.right, Right::SignedIn));
                let at = address(route, party, organization);
                // Some routes end sessions, so each attempt comes with a fresh one.
                let person = whole.site.again(&person).await;
                if let Right::Token { .. } = route.right {
                    // A session opens no operation, whoever holds it.
                    let asked = http::Request::builder()
                        .method(route.method.clone())
                        .uri(at.trim_end_matches(".json"))
                        .header("cookie", person.cookie());
                    let answer = whole.site.send(asked.body(axum::body::Body::empty()).unwrap()).await;
                    n_forbidden += 1;
                    if answer.status() != 401 {
                        wrong.push(format!("{} {at} as {}: {}", route.method, role.code(), answer.status()));
                    }
                    continue;
                }
                let answer = match (&route.method, role) {
                    (&Method::POST, Role::Visitor) => whole.site.post(&at, &[]).await,
                    (&Method::POST, _) => person.post(&at, &[]).await,
                    (_, Role::Visitor) => whole.site.get(&at).await,
                    _ => person.get(&at).await,
                };
                let is_sent_to_sign_in =
                    answer.status() == 303 && answer.location().starts_with("/en/sign-in?to=") || answer.status() == 401;
                let is_refused = answer.header("x-refused") == "right";
                let is_right = if is_allowed {
                    answer.status() < 500 && !is_refused && !(is_sent_to_sign_in && role != Role::Visitor)
                } else if role == Role::Visitor {
                    n_forbidden += 1;
                    is_sent_to_sign_in
                } else {
                    n_forbidden += 1;
                    // The mark tells a refusal from a record that is not there.
                    answer.status() == 404 && is_refused
                };
                if !is_right {
                    wrong.push(format!("{} {at} as {}: {} {}", route.method, role.code(), answer.status(), answer.location()));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(n_forbidden > 200, "only {n_forbidden} forbidden pairs were tried");
}

/// A record of a Party must not be reached through the address of another Party, nor a draft by anyone outside.
#[tokio::test]
async fn nobody_signed_in_for_one_party_reads_the_work_of_another() {
    let whole = Whole::new().await;
    let own = whole.site.person("own", &[(Role::FocalPoint, Some(OWN))]).await;
    let other = whole.site.person("other", &[(Role::FocalPoint, Some(OTHER))]).await;
    let started = own.post(&format!("/en/work/{OWN}/roadmap/start"), &[("from", "blank")]).await;
    assert_eq!(started.status(), 303, "{}", started.text());
    let public_id = whole
        .site
        .db()
        .read(|conn| store::outbox::after(conn, 0, 10_000))
        .await
        .expect("the outbox reads")
        .into_iter()
        .find_map(|event| (event.thing.kind == "roadmap").then_some(event.thing.id))
        .and_then(|id| kernel::Id::parse(&id))
        .expect("a roadmap was started")
        .public();
    for address in [
        format!("/en/work/{OWN}/roadmap"),
        format!("/en/roadmaps/{OWN}/v/1"),
        format!("/en/roadmaps/{OWN}/v/1.json"),
        format!("/id/roadmap/{public_id}"),
        format!("/id/roadmap/{public_id}/v/1"),
    ] {
        other.get(&address).await.expect(404);
        let visitor = whole.site.get(&address).await;
        assert!(matches!(visitor.status(), 404 | 303), "{address} {}", visitor.status());
        assert!(visitor.status() == 404 || visitor.location().contains("/sign-in"), "{address}");
    }
}
