//! Looks whether a web address answers, from the server's side. Only addresses of the public network are asked: names are
//! resolved first, every address of a name must be public, the connection goes to the very address that was looked at,
//! and each redirect is judged anew.
//!
//! Invariants: nothing of the answer but its status and its redirect is read; no look takes longer than its time.

use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

/// Time for one address, redirects included. Our choice.
const TIME: Duration = Duration::from_secs(15);
/// Redirects that are followed. Our choice.
const REDIRECTS: usize = 5;

/// Whether an address belongs to the public network: not of this machine, not of a private or shared network, not
/// reserved. Sources: the special-purpose registries of IANA (RFC 6890 and its updates).
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => is_public_v4(v4),
        IpAddr::V6(v6) => is_public_v6(v6),
    }
}

fn is_public_v4(v4: Ipv4Addr) -> bool {
    let [a, b, c, _] = v4.octets();
    let is_shared = a == 100 && (64..128).contains(&b);
    let is_protocol = a == 192 && b == 0 && c == 0;
    let is_measuring = a == 198 && (18..20).contains(&b);
    let is_reserved = a == 0 || a >= 240 || is_shared || is_protocol || is_measuring;
    !(is_reserved || v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_documentation() || v4.is_multicast())
}

fn is_public_v6(v6: Ipv6Addr) -> bool {
    let [first, second, third, ..] = v6.segments();
    // An address of the older network inside one of the newer is judged as itself.
    if let Some(v4) = v6.to_ipv4_mapped() {
        return is_public_v4(v4);
    }
    let [.., high, low] = v6.segments();
    let embedded = Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    let translated = first == 0x64 && second == 0xff9b;
    let six_to_four = Ipv4Addr::from((u32::from(second) << 16) | u32::from(third));
    match first {
        _ if translated => is_public_v4(embedded),
        0x2002 => is_public_v4(six_to_four),
        0x2001 if second == 0x0db8 || second < 0x0200 => false,
        // What is given out to networks of the world; all else is local, reserved or not given out.
        _ => (first & 0xe000) == 0x2000,
    }
}

/// The port of measures, by the network.
pub struct Network {
    tls: TlsConnector,
    /// Which addresses may be asked; tests let the own machine answer.
    may_ask: fn(IpAddr) -> bool,
}

impl Default for Network {
    fn default() -> Network {
        Network::asking(is_public)
    }
}

impl Network {
    pub fn asking(may_ask: fn(IpAddr) -> bool) -> Network {
        let mut roots = RootCertStore::empty();
        for certificate in rustls_native_certs::load_native_certs().certs {
            // One certificate of the machine that cannot be read leaves the others.
            let _ = roots.add(certificate);
        }
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = versions.map(|builder| builder.with_root_certificates(roots).with_no_client_auth());
        #[expect(clippy::expect_used, reason = "the provider that is compiled in has the default versions")]
        let config = config.expect("the compiled-in provider speaks the default versions");
        Network { tls: TlsConnector::from(Arc::new(config)), may_ask }
    }

    async fn is_alive(&self, url: &str) -> Option<bool> {
        let mut url = Url::parse(url).ok()?;
        for _ in 0..=REDIRECTS {
            let (mut status, mut to) = self.ask(&url, "HEAD").await?;
            if matches!(status, 403 | 405 | 501) {
                (status, to) = self.ask(&url, "GET").await?;
            }
            match to.filter(|_| (300..400).contains(&status)) {
                Some(to) => url = url.join(&to).ok()?,
                // Who must sign in, or asks too often, finds a server that knows the page.
                None => return Some((200..400).contains(&status) || matches!(status, 401 | 403 | 429)),
            }
        }
        Some(false)
    }

    /// Status and redirect of one request.
    async fn ask(&self, url: &Url, method: &str) -> Option<(u16, Option<String>)> {
        let host = url.host_str()?.trim_start_matches('[').trim_end_matches(']').to_owned();
        let found: Vec<SocketAddr> = tokio::net::lookup_host((host.as_str(), url.port_or_known_default()?)).await.ok()?.collect();
        // A name that leads inside as well as outside is refused as a whole.
        if found.is_empty() || !found.iter().all(|address| (self.may_ask)(address.ip())) {
            return None;
        }
        let stream = TcpStream::connect(found.first()?).await.ok()?;
        match url.scheme() {
            "http" => talk(stream, url, method).await,
            "https" => talk(self.tls.connect(ServerName::try_from(host).ok()?, stream).await.ok()?, url, method).await,
            _ => None,
        }
    }
}

async fn talk(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, url: &Url, method: &str) -> Option<(u16, Option<String>)> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.ok()?;
    let driving = tokio::spawn(connection);
    let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let host = url.port().map_or_else(|| url.host_str().map(str::to_owned), |port| url.host_str().map(|host| format!("{host}:{port}")))?;
    let request = http::Request::builder()
        .method(method)
        .uri(path)
        .header(http::header::HOST, host)
        .header(http::header::USER_AGENT, "Polyphony link check")
        .header(http::header::CONNECTION, "close")
        .body(String::new())
        .ok()?;
    let answer = sender.send_request(request).await.ok();
    driving.abort();
    let answer = answer?;
    let to = answer.headers().get(http::header::LOCATION).and_then(|to| to.to_str().ok()).map(str::to_owned);
    Some((answer.status().as_u16(), to))
}

impl measures::links::Probe for Network {
    fn answers(&self, url: &str) -> bool {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return false };
        let asked = runtime.block_on(async { tokio::time::timeout(TIME, self.is_alive(url)).await });
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

    #[test]
    fn only_addresses_of_the_public_network_are_asked() {
        let inside = "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 192.0.0.8 192.0.2.1 192.168.1.1 198.18.0.1 224.0.0.1 \
            255.255.255.255 :: ::1 fc00::1 fe80::1 ff02::1 2001:db8::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: ::127.0.0.1";
        for address in inside.split_whitespace() {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in ["8.8.8.8", "195.83.0.1", "2a00:1450:4007::1", "::ffff:8.8.8.8", "64:ff9b::808:808"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

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
