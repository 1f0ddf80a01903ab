//! Every page in every language: rendered whole, with one heading, no message missing, every control named.

use crate::{PASSWORD, account, link_for, link_in, mails_to, person, site};
use kernel::{Lang, Role};

#[tokio::test]
async fn every_page_reads_whole_in_all_six_languages() {
    let site = site();
    let admin = person(&site, "Root", Role::Administrator, None).await;
    let amina = person(&site, "Amina", Role::FocalPoint, Some("KE")).await;
    account(&site, "Luc", Role::Member, Some("KE")).await;
    amina.post("/en/work/KE/team", &[("email", "new@culture.example"), ("parts", "plan"), ("lang", "ar")]).await.expect(303);
    let join = link_for(&site, "other@culture.example", Role::Member, Some("GH")).await;
    let used = link_in(&mails_to(&site, "luc@culture.example").await[0]);
    site.post("/en/forgotten", &[("email", "luc@culture.example")]).await.expect(200);
    let reset = link_in(&mails_to(&site, "luc@culture.example").await[0]);
    let one = admin.get("/en/work/accounts?q=amina").await.expect(200).attributes("tbody a", "href")[0].clone();
    amina.post("/en/work/account/address", &[("email", "moved@culture.example"), ("present", PASSWORD)]).await.expect(303);
    let moved = link_in(&mails_to(&site, "moved@culture.example").await[0]);
    amina.post("/en/work/KE/team/authority", &[]).await.expect(303);
    for lang in Lang::ALL {
        let here = |address: &str| format!("/{lang}{}", address.strip_prefix("/en").unwrap_or(address));
        let mut pages = Vec::new();
        for address in ["/sign-in", "/sign-in/code", "/forgotten", &join, &used, &reset, &moved, "/address/unknown"] {
            pages.push((address.to_owned(), site.get(&here(address)).await));
        }
        for address in ["/work/KE/team", "/work/KE/hand-over", "/work/account", "/work/account/address", "/work/account/erase"] {
            pages.push((address.to_owned(), amina.get(&here(address)).await));
        }
        for address in ["", "/invite", "/invite-many", "/invitations", "/mail"] {
            pages.push((address.to_owned(), admin.get(&here(&format!("/work/accounts{address}"))).await));
        }
        pages.push((one.clone(), admin.get(&here(&one)).await));
        pages.push(("erase".into(), admin.get(&here(&format!("{one}/erase"))).await));
        let lines = "a@culture.example,focal-point,KE,en\nb,king,XX,yy";
        pages.push(("preview".into(), admin.post(&here("/work/accounts/invite-many"), &[("lines", lines)]).await));
        pages.push(("refused".into(), amina.post(&here("/work/account"), &[("name", ""), ("lang", "xx")]).await));
        for (address, page) in pages {
            assert!([200, 410, 422].contains(&page.status()), "{lang} {address} {}", page.status());
            assert!(!page.html().contains(i18n::MISSING), "{lang} {address}: {}", page.text());
            assert_eq!(page.select("h1").len(), 1, "{lang} {address}");
            let labelled = page.attributes("main label", "for");
            for field in ["input[id]", "select[id]", "textarea[id]"].map(|kind| page.attributes(&format!("main {kind}"), "id")).concat() {
                assert!(labelled.contains(&field), "{lang} {address}: {field} has no label");
            }
        }
    }
}

#[tokio::test]
async fn every_mail_has_its_words_in_all_six_languages() {
    for lang in Lang::ALL {
        let t = i18n::Tr::new(lang);
        for key in [
            "invited",
            "withdrawn",
            "joined",
            "role-given",
            "role-ended",
            "handed-over",
            "deactivated",
            "reactivated",
            "password",
            "code",
            "reset",
            "invited-known",
            "erased",
            "address",
            "address-taken",
            "address-notice",
            "authority-wanted",
        ] {
            let args = ["role", "place", "day", "name", "code", "n"].map(|name| (name, i18n::Arg::from("x")));
            for part in ["subject", "text"] {
                let key = format!("people-mail-{key}-{part}");
                assert!(t.has(&key) && t.f(&key, &args) != i18n::MISSING, "{lang} {key}");
            }
        }
    }
}
