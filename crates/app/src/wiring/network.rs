//! Asking the web for something, from the server's side. Only addresses of the public network are asked: names are
//! resolved first, every address of a name must be public, the connection goes to the very address that was looked at.
//! Each redirect is for the caller to judge, by asking anew. What is asked and what the answer means is in `probe` and
//! `fetch`.

use http::HeaderValue;
use http::header::HeaderName;
use hyper::Response;
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

/// Redirects that are followed. Our choice.
pub const REDIRECTS: usize = 5;

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

/// Why nothing was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// This is no address of the web.
    Wrong,
    /// Nobody knows the name.
    Unknown,
    /// The name leads to an address that must not be asked.
    Inside,
    /// Nobody listens, the certificate does not hold, or the line dropped.
    Silent,
}

/// A way to the network.
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

/// An answer whose body is still to come. The line is closed when it is dropped.
pub struct Answer {
    pub response: Response<Incoming>,
    driving: JoinHandle<hyper::Result<()>>,
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.driving.abort();
    }
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.response.status().as_u16()
    }

    /// A header as text.
    pub fn header(&self, name: &HeaderName) -> Option<&str> {
        self.response.headers().get(name).and_then(|value| value.to_str().ok())
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

    /// Asks one address once; a redirect is an answer like any other.
    pub async fn ask(&self, url: &Url, method: &str, more: &[(HeaderName, HeaderValue)]) -> Result<Answer, Silence> {
        let host = url.host_str().ok_or(Silence::Wrong)?.trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = url.port_or_known_default().ok_or(Silence::Wrong)?;
        let found: Vec<SocketAddr> = tokio::net::lookup_host((host.as_str(), port)).await.map_err(|_| Silence::Unknown)?.collect();
        // A name that leads inside as well as outside is refused as a whole.
        if !found.iter().all(|address| (self.may_ask)(address.ip())) {
            return Err(Silence::Inside);
        }
        let stream = TcpStream::connect(found.first().ok_or(Silence::Unknown)?).await.map_err(|_| Silence::Silent)?;
        match url.scheme() {
            "http" => talk(stream, url, method, more).await,
            "https" => {
                let name = ServerName::try_from(host).map_err(|_| Silence::Wrong)?;
                talk(self.tls.connect(name, stream).await.map_err(|_| Silence::Silent)?, url, method, more).await
            }
            _ => Err(Silence::Wrong),
        }
    }
}

async fn talk(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    url: &Url,
    method: &str,
    more: &[(HeaderName, HeaderValue)],
) -> Result<Answer, Silence> {
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|_| Silence::Silent)?;
    let driving = tokio::spawn(connection);
    let path = url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()));
    let host = url.host_str().ok_or(Silence::Wrong)?;
    let host = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
    let mut request =
        http::Request::builder().method(method).uri(path).header(http::header::HOST, host).header(http::header::CONNECTION, "close");
    for (name, value) in more {
        request = request.header(name, value);
    }
    let request = request.body(String::new()).map_err(|_| Silence::Wrong)?;
    match sender.send_request(request).await {
        Ok(response) => Ok(Answer { response, driving }),
        Err(_) => {
            driving.abort();
            Err(Silence::Silent)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
