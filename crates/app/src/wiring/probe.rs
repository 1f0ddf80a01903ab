//! Looks whether a web address answers, from the server's side; how the network is asked is in `network`.
//!
//! Invariants: nothing of the answer but its status and its redirect is read; no look takes longer than its time; each
//! redirect is judged anew.

use super::network::{Network, REDIRECTS};
use http::header::{HeaderName, HeaderValue, LOCATION, USER_AGENT};
use std::time::Duration;
use url::Url;

/// Time for one address, redirects included. Our choice.
const TIME: Duration = Duration::from_secs(15);

/// What every look says of itself.
const SELF: [(HeaderName, HeaderValue); 1] = [(USER_AGENT, HeaderValue::from_static("Polyphony link check"))];

async fn is_alive(network: &Network, url: &str) -> Option<bool> {
    let mut url = Url::parse(url).ok()?;
    for _ in 0..=REDIRECTS {
        let mut answer = network.ask(&url, "HEAD", &SELF).await.ok()?;
        if matches!(answer.status(), 403 | 405 | 501) {
            answer = network.ask(&url, "GET", &SELF).await.ok()?;
        }
        let status = answer.status();
        match answer.header(&LOCATION).filter(|_| (300..400).contains(&status)) {
            Some(to) => url = url.join(to).ok()?,
            // Who must sign in, or asks too often, finds a server that knows the page.
            None => return Some((200..400).contains(&status) || matches!(status, 401 | 403 | 429)),
        }
    }
    Some(false)
}

impl measures::links::Probe for Network {
    fn answers(&self, url: &str) -> bool {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return false };
        let asked = runtime.block_on(async { tokio::time::timeout(TIME, is_alive(self, url)).await });
        // A name that is being resolved when its time is over is not waited for.
        runtime.shutdown_background();
        asked.ok().flatten().unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use measures::links::Probe;
    use std::io::{Read, Write};
    use std::net::{IpAddr, Ipv4Addr};

    /// A server of this machine that answers each request with the next of these heads, then stops.
    fn server(heads: &'static [&'static str]) -> u16 {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for head in heads {
                let (mut stream, _) = listener.accept().unwrap();
                let _ = stream.read(&mut [0; 2048]).unwrap();
                stream.write_all(format!("HTTP/1.1 {head}\r\ncontent-length: 0\r\n\r\n").as_bytes()).unwrap();
            }
        });
        port
    }

    fn looks(heads: &'static [&'static str]) -> bool {
        Network::asking(|_| true).answers(&format!("http://127.0.0.1:{}/page", server(heads)))
    }

    #[test]
    fn a_page_that_answers_is_alive_and_one_that_is_gone_is_not() {
        assert!(looks(&["200 OK"]));
        assert!(looks(&["301 Moved\r\nlocation: /other", "200 OK"]));
        assert!(looks(&["405 Not so", "200 OK"]));
        assert!(!looks(&["404 Not found"]));
        assert!(!looks(&["410 Gone"]));
    }

    #[test]
    fn an_address_inside_is_not_asked_by_name_number_or_redirect() {
        let port = server(&["200 OK"]);
        for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1"] {
            assert!(!Network::default().answers(&format!("http://{host}:{port}/")), "{host}");
        }
        assert!(!Network::default().answers("file:///etc/passwd"));
        // Outside at first, inside after the redirect.
        fn only_first(address: IpAddr) -> bool {
            address == IpAddr::V4(Ipv4Addr::LOCALHOST)
        }
        let port = server(&["302 Found\r\nlocation: http://127.0.0.2:1/", "200 OK"]);
        assert!(!Network::asking(only_first).answers(&format!("http://127.0.0.1:{port}/")));
    }
}
