//! A small HTTP/1.1 client over kept connections, and the open load made with it.
//! Open means: requests are sent when they are due, whatever the answers do, and a latency runs from the
//! moment a request was due. A server that stalls therefore cannot hide the requests that had to wait.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::run::{Result, now};

/// Connections of a load.
pub const CONNECTIONS: u32 = 64;
const PATIENCE: Duration = Duration::from_secs(30);

/// An answer.
pub struct Answer {
    pub status: u16,
    /// Names in small letters.
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
    /// Bytes of status line and headers.
    pub head_bytes: usize,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// Durations of the `server-timing` header in milliseconds, by name.
    pub fn server_timing(&self) -> Vec<(String, f64)> {
        let header = self.headers.get("server-timing").map(String::as_str).unwrap_or_default();
        let entry = |one: &str| {
            let (name, rest) = one.trim().split_once(';')?;
            let duration = rest.split(';').find_map(|part| part.trim().strip_prefix("dur="))?;
            Some((name.to_owned(), duration.parse().ok()?))
        };
        header.split(',').filter_map(entry).collect()
    }
}

/// A kept connection; opened again when the server closed it.
pub struct Client {
    address: SocketAddr,
    encoding: &'static str,
    /// The field `Cookie` as it is sent; empty for a visitor.
    cookie: String,
    stream: Option<BufReader<TcpStream>>,
}

impl Client {
    /// `encoding` is what the client accepts: `br` as browsers do, or `identity`.
    pub fn new(address: SocketAddr, encoding: &'static str) -> Client {
        Client { address, encoding, cookie: String::new(), stream: None }
    }

    pub fn with_cookie(mut self, cookie: Option<&str>) -> Client {
        self.set_cookie(cookie.unwrap_or_default());
        self
    }

    /// Who asks from now on, over the same connection.
    pub fn set_cookie(&mut self, cookie: &str) {
        cookie.clone_into(&mut self.cookie);
    }

    /// Fetches a path.
    pub fn get(&mut self, path: &str) -> Result<Answer> {
        self.ask("GET", path, &self.fields("text/html"), "")
    }

    /// Sends answers of a form as the script of a page does.
    pub fn post(&mut self, path: &str, form: &str) -> Result<Answer> {
        let kind = "content-type: application/x-www-form-urlencoded\r\nsec-fetch-site: same-origin\r\nx-autosave: 1\r\n";
        let fields = format!("{}{kind}content-length: {}\r\n", self.fields("application/json"), form.len());
        self.ask("POST", path, &fields, form)
    }

    fn fields(&self, accepted: &str) -> String {
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("cookie: {}\r\n", self.cookie) };
        format!("host: {}\r\naccept: {accepted}\r\naccept-encoding: {}\r\n{cookie}", self.address, self.encoding)
    }

    /// A connection the server closed in between is opened again, once.
    fn ask(&mut self, method: &str, path: &str, fields: &str, body: &str) -> Result<Answer> {
        let request = format!("{method} {path} HTTP/1.1\r\n{fields}\r\n{body}");
        let kept = self.stream.is_some();
        match self.once(&request) {
            Err(_) if kept => {
                self.stream = None;
                self.once(&request)
            }
            answer => answer,
        }
        .map_err(|error| {
            self.stream = None;
            format!("{method} {path}: {error}")
        })
    }

    fn once(&mut self, request: &str) -> std::io::Result<Answer> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
                stream.set_nodelay(true)?;
                stream.set_read_timeout(Some(PATIENCE))?;
                BufReader::new(stream)
            }
        };
        stream.get_mut().write_all(request.as_bytes())?;
        let answer = read(&mut stream)?;
        if answer.headers.get("connection").is_none_or(|value| !value.eq_ignore_ascii_case("close")) {
            self.stream = Some(stream);
        }
        Ok(answer)
    }
}

fn read(stream: &mut impl BufRead) -> std::io::Result<Answer> {
    let bad = |what: &str| std::io::Error::new(std::io::ErrorKind::InvalidData, what.to_owned());
    let mut line = String::new();
    let mut head_bytes = stream.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or_else(|| bad("no status line"))?;
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        head_bytes += stream.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let mut body = Vec::new();
    if headers.get("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
        loop {
            line.clear();
            stream.read_line(&mut line)?;
            let size = u64::from_str_radix(line.trim().split(';').next().unwrap_or_default(), 16).map_err(|_| bad("no chunk size"))?;
            let read = stream.by_ref().take(size).read_to_end(&mut body)?;
            line.clear();
            stream.read_line(&mut line)?;
            if size == 0 {
                break;
            }
            if u64::try_from(read).unwrap_or_default() != size {
                return Err(bad("a chunk ends early"));
            }
        }
    } else if let Some(size) = headers.get("content-length").and_then(|value| value.parse::<u64>().ok()) {
        let read = stream.by_ref().take(size).read_to_end(&mut body)?;
        if u64::try_from(read).unwrap_or_default() != size {
            return Err(bad("the body ends early"));
        }
    }
    Ok(Answer { status, headers, body, head_bytes })
}

/// Latencies of a load, in microseconds, sorted.
pub struct Latencies {
    all: Vec<u64>,
    pub errors: usize,
}

impl Latencies {
    pub fn new(mut all: Vec<u64>, errors: usize) -> Latencies {
        all.sort_unstable();
        Latencies { all, errors }
    }

    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// The latency that `percent` of the requests did not pass, in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.all.len() * percent).div_ceil(100).max(1);
        let micros = self.all.get(rank - 1).copied().unwrap_or_default();
        f64::from(u32::try_from(micros).unwrap_or(u32::MAX)) / 1000.0
    }
}

/// Sends `rate` requests a second for `seconds`, over 64 connections, each to a path drawn from `paths`.
/// An answer other than 200 counts as an error.
pub fn open_load(address: SocketAddr, paths: &[String], rate: u32, seconds: u32) -> Latencies {
    let gap = Duration::from_secs(1) / rate.max(1);
    let total = rate * seconds;
    // A moment for all threads to be there before the first request is due.
    let start = now() + Duration::from_millis(200);
    let results: Vec<(Vec<u64>, usize)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..CONNECTIONS)
            .map(|connection| {
                scope.spawn(move || {
                    let mut client = Client::new(address, "br");
                    let (mut latencies, mut errors) = (Vec::new(), 0);
                    let mut number = connection;
                    while number < total {
                        let due = start + gap * number;
                        std::thread::sleep(due.saturating_duration_since(now()));
                        let good =
                            draw(paths, u64::from(number)).is_some_and(|path| client.get(path).is_ok_and(|answer| answer.status == 200));
                        errors += usize::from(!good);
                        latencies.push(u64::try_from(now().saturating_duration_since(due).as_micros()).unwrap_or(u64::MAX));
                        number += CONNECTIONS;
                    }
                    (latencies, errors)
                })
            })
            .collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or((Vec::new(), 1))).collect()
    });
    let errors = results.iter().map(|(_, errors)| errors).sum();
    Latencies::new(results.into_iter().flat_map(|(latencies, _)| latencies).collect(), errors)
}

/// One of the items, the same for the same number in every run (SplitMix64, Steele and others 2014).
pub fn draw<T>(items: &[T], number: u64) -> Option<&T> {
    let mut mixed = number.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^= mixed >> 31;
    let count = u64::try_from(items.len()).ok().filter(|count| *count > 0)?;
    items.get(usize::try_from(mixed % count).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    fn answer(text: &str) -> Answer {
        read(&mut text.as_bytes()).unwrap()
    }

    #[test]
    fn bodies_are_read_by_length_and_by_chunks() {
        assert_eq!(answer("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef").text(), "abc");
        assert_eq!(answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n").text(), "abc");
        assert!(read(&mut "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc".as_bytes()).is_err());
    }

    #[test]
    fn the_servers_own_times_are_read() {
        let timing = answer("HTTP/1.1 200 OK\r\nServer-Timing: grid;desc=\"x\";dur=1.25, total;dur=3\r\n\r\n").server_timing();
        assert_eq!(timing, [("grid".to_owned(), 1.25), ("total".to_owned(), 3.0)]);
    }

    #[test]
    fn percentiles_are_those_of_the_sorted_list() {
        let latencies = Latencies::new((1..=100).rev().map(|n| n * 1000).collect(), 0);
        assert_eq!((latencies.percentile(50), latencies.percentile(99)), (50.0, 99.0));
    }

    #[test]
    fn a_stall_counts_for_every_request_that_was_due_meanwhile() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        // Takes 100 ms for each connection in turn: a closed client would see 100 ms, most here wait far longer.
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut reader = BufReader::new(stream);
                let mut line = String::new();
                while reader.read_line(&mut line).is_ok_and(|read| read > 2) {
                    line.clear();
                }
                std::thread::sleep(Duration::from_millis(100));
                let _ = reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
            }
        });
        let latencies = open_load(address, &["/".to_owned()], 20, 1);
        assert_eq!((latencies.count(), latencies.errors), (20, 0));
        assert!(latencies.percentile(90) > 500.0, "{}", latencies.percentile(90));
    }

    #[test]
    fn draws_repeat_and_spread() {
        let items: Vec<u32> = (0..100).collect();
        let drawn: std::collections::BTreeSet<u32> = (0..1000).filter_map(|n| draw(&items, n).copied()).collect();
        assert!(drawn.len() > 95);
        assert_eq!(draw(&items, 7), draw(&items, 7));
        assert_eq!(draw::<u32>(&[], 7), None);
    }
}
