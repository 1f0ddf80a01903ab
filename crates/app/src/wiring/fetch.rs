//! Fetches what a feed's address gives, from the server's side; how the network is asked is in `network`.
//!
//! Invariants: only addresses of the public network, at each redirect anew; nothing longer than its time and nothing
//! larger than a workbook that a person may bring; memory does not grow with the size.

use super::network::{Answer, Network, REDIRECTS, Silence};
use feeds::fetch::{Fetch, Fetched, Validators};
use http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, ETAG, HeaderName, HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, LOCATION, USER_AGENT,
};
use http_body::Body;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::future::poll_fn;
use std::io::Write;
use std::path::Path;
use std::pin::Pin;
use std::time::Duration;
use tabular::Refused;
use url::Url;
use web::limits;

/// Time for one fetch, redirects included. Our choice: the largest file over a line of 350 kB a second, and well under
/// the minutes for which a fetch belongs to the program copy that began it.
const TIME: Duration = Duration::from_secs(300);

/// Fetches over the network.
#[derive(Default)]
pub struct Fetcher {
    pub network: Network,
    /// Whether addresses without encryption are asked.
    pub is_http_allowed: bool,
}

fn status(answer: &Answer) -> Refused {
    match answer.status() {
        404 | 410 => Refused::new("address-gone"),
        401 | 403 | 407 | 451 => Refused::new("address-refused"),
        other => Refused::new("address-status").with("status", other),
    }
}

fn silence(silence: Silence, url: &Url) -> Refused {
    let host = url.host_str().unwrap_or_default();
    match silence {
        Silence::Wrong => Refused::new("address-wrong"),
        Silence::Unknown => Refused::new("address-unknown").with("host", host),
        Silence::Inside => Refused::new("address-inside").with("host", host),
        Silence::Silent => Refused::new("address-silent").with("host", host),
    }
}

fn kept(cause: std::io::Error) -> Refused {
    tracing::error!("cannot keep what was fetched: {cause}");
    Refused::new("address-kept")
}

fn asked(since: &Validators) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = vec![
        (USER_AGENT, HeaderValue::from_static("Polyphony feed")),
        // What comes is read as it is.
        (ACCEPT_ENCODING, HeaderValue::from_static("identity")),
    ];
    let given = [(IF_NONE_MATCH, &since.etag), (IF_MODIFIED_SINCE, &since.modified)];
    headers.extend(given.into_iter().filter(|(_, value)| !value.is_empty()).filter_map(|(name, value)| Some((name, value.parse().ok()?))));
    headers
}

impl Fetcher {
    fn url(&self, address: &str) -> Result<Url, Refused> {
        let url = Url::parse(address).map_err(|_| Refused::new("address-wrong"))?;
        let is_known = url.scheme() == "https" || url.scheme() == "http" && self.is_http_allowed;
        // Names and passwords do not belong into an address that others of the Party read.
        let is_plain = url.username().is_empty() && url.password().is_none();
        if is_known && is_plain && url.host_str().is_some() { Ok(url) } else { Err(Refused::new("address-wrong")) }
    }

    async fn run(&self, address: &str, since: &Validators, into: &Path) -> Result<Fetched, Refused> {
        let mut url = self.url(address)?;
        let headers = asked(since);
        for _ in 0..=REDIRECTS {
            let answer = self.network.ask(&url, "GET", &headers).await.map_err(|why| silence(why, &url))?;
            match answer.status() {
                200 => return keep(answer, &url, into).await,
                304 if !since.is_empty() => return Ok(Fetched::Nothing),
                301 | 302 | 303 | 307 | 308 => {
                    let to = answer.header(&LOCATION).and_then(|to| url.join(to).ok()).ok_or_else(|| status(&answer))?;
                    url = self.url(to.as_str())?;
                }
                _ => return Err(status(&answer)),
            }
        }
        Err(Refused::new("address-redirects"))
    }
}

/// Writes the body to a file as it comes.
async fn keep(mut answer: Answer, url: &Url, into: &Path) -> Result<Fetched, Refused> {
    let too_large = || Refused::new("too-large").with("limit", limits::BOOK_BYTES >> 20);
    let text = |name: &HeaderName| answer.header(name).unwrap_or_default().to_owned();
    let validators = Validators { etag: text(&ETAG), modified: text(&LAST_MODIFIED) };
    if text(&CONTENT_LENGTH).parse::<usize>().is_ok_and(|length| length > limits::BOOK_BYTES) {
        return Err(too_large());
    }
    let mut file = File::create(into).map_err(kept)?;
    let (mut hash, mut length) = (Sha256::new(), 0);
    while let Some(frame) = poll_fn(|context| Pin::new(answer.response.body_mut()).poll_frame(context)).await {
        let Ok(bytes) = frame.map_err(|_| silence(Silence::Silent, url))?.into_data() else { continue };
        length += bytes.len();
        if length > limits::BOOK_BYTES {
            return Err(too_large());
        }
        hash.update(&bytes);
        file.write_all(&bytes).map_err(kept)?;
    }
    file.sync_all().map_err(kept)?;
    let fingerprint = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Fetched::New { validators, fingerprint })
}

impl Fetch for Fetcher {
    fn may_ask(&self, address: &str) -> Result<(), Refused> {
        self.url(address).map(|_| ())
    }

    fn fetch(&self, address: &str, since: &Validators, into: &Path) -> Result<Fetched, Refused> {
        let host = self.url(address)?.host_str().unwrap_or_default().to_owned();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(kept)?;
        let fetched = runtime.block_on(async { tokio::time::timeout(TIME, self.run(address, since, into)).await });
        // A name that is being resolved when its time is over is not waited for.
        runtime.shutdown_background();
        fetched.unwrap_or_else(|_| Err(Refused::new("address-slow").with("host", host)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;
    use std::net::{IpAddr, Ipv4Addr};
    use std::sync::mpsc::{Receiver, channel};

    /// A server of this machine that answers each request with the next of these, and hands on what was asked.
    fn server(answers: &'static [&'static str]) -> (u16, Receiver<String>) {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (tell, told) = channel();
        std::thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut bytes = [0; 4096];
                let n = stream.read(&mut bytes).unwrap();
                let _ = tell.send(String::from_utf8_lossy(&bytes[..n]).into_owned());
                let _ = stream.write_all(format!("HTTP/1.1 {answer}").as_bytes());
            }
        });
        (port, told)
    }

    fn here(is_http_allowed: bool) -> Fetcher {
        Fetcher { network: Network::asking(|_| true), is_http_allowed }
    }

    fn code(fetched: Result<Fetched, Refused>) -> String {
        fetched.unwrap_err().code
    }

    #[test]
    fn what_is_there_is_kept_and_asked_for_again_with_its_validators() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("file");
        let (port, told) = server(&[
            "302 Found\r\nlocation: /data.csv\r\ncontent-length: 0\r\n\r\n",
            "200 OK\r\netag: \"v1\"\r\nlast-modified: Fri, 27 Nov 2026 10:00:00 GMT\r\ncontent-length: 5\r\n\r\nTitle",
            "304 Not Modified\r\n\r\n",
        ]);
        let address = format!("http://127.0.0.1:{port}/data?key=1");
        let fetched = here(true).fetch(&address, &Validators::default(), &into).unwrap();
        let Fetched::New { validators, fingerprint } = fetched else { panic!("{fetched:?}") };
        assert_eq!((std::fs::read_to_string(&into).unwrap().as_str(), fingerprint), ("Title", kernel::canonical::sha256(b"Title")));
        let first = told.recv().unwrap();
        assert!(first.starts_with("GET /data?key=1 ") && !first.contains("if-none-match"), "{first}");
        told.recv().unwrap();
        assert_eq!(here(true).fetch(&address, &validators, &into).unwrap(), Fetched::Nothing);
        let again = told.recv().unwrap();
        assert!(again.contains("if-none-match: \"v1\"") && again.contains("if-modified-since: Fri, 27 Nov 2026 10:00:00 GMT"), "{again}");
    }

    #[test]
    fn an_address_inside_is_not_fetched_by_name_number_or_redirect() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("file");
        let strict = Fetcher { is_http_allowed: true, ..Fetcher::default() };
        let get = |fetcher: &Fetcher, address: &str| code(fetcher.fetch(address, &Validators::default(), &into));
        for host in ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "169.254.169.254", "10.0.0.1", "[::ffff:10.0.0.1]"] {
            assert_eq!(get(&strict, &format!("http://{host}/")), "address-inside", "{host}");
        }
        fn only_first(address: IpAddr) -> bool {
            address == IpAddr::V4(Ipv4Addr::LOCALHOST)
        }
        let (port, _told) = server(&["302 Found\r\nlocation: http://127.0.0.2:1/\r\ncontent-length: 0\r\n\r\n"]);
        let first = Fetcher { network: Network::asking(only_first), is_http_allowed: true };
        assert_eq!(get(&first, &format!("http://127.0.0.1:{port}/")), "address-inside");
        assert!(!into.exists());
    }

    #[test]
    fn what_is_not_as_it_should_be_is_refused_with_its_reason() {
        let folder = tempfile::tempdir().unwrap();
        let into = folder.path().join("file");
        let get = |fetcher: Fetcher, answers: &'static [&'static str], since: &Validators| {
            let (port, _told) = server(answers);
            code(fetcher.fetch(&format!("http://127.0.0.1:{port}/"), since, &into))
        };
        let none = Validators::default();
        for (answer, expected) in [
            (&["404 Not found\r\ncontent-length: 0\r\n\r\n"] as &'static [&'static str], "address-gone"),
            (&["403 No\r\ncontent-length: 0\r\n\r\n"], "address-refused"),
            (&["503 Later\r\ncontent-length: 0\r\n\r\n"], "address-status"),
            (&["304 Not Modified\r\n\r\n"], "address-status"),
            (&["302 Found\r\nlocation: file:///etc/passwd\r\n\r\n"], "address-wrong"),
            (&["200 OK\r\ncontent-length: 200000000\r\n\r\n"], "too-large"),
            (&["200 OK\r\ncontent-length: 20\r\n\r\nTit"], "address-silent"),
            (&["302 Found\r\nlocation: /\r\n\r\n"; 6], "address-redirects"),
        ] {
            assert_eq!(get(here(true), answer, &none), expected, "{answer:?}");
        }
        assert_eq!(get(here(false), &[], &none), "address-wrong", "without encryption only where a setting says so");
        for address in ["ftp://example.org/a", "https://user:word@example.org/", "example.org", ""] {
            assert_eq!(here(true).may_ask(address).unwrap_err().code, "address-wrong", "{address}");
        }
    }
}
