//! The comparison with nginx: the same pages as files, on the same machine, in the same run, turn by turn.
//! Both sides send plain bytes (no compression) over 64 kept connections to the load tool wrk.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::bench::client::{CONNECTIONS, Client};
use crate::run::{Guard, Result, Scratch, bound, find, free_port, output};

const RUNS: usize = 5;

/// Requests a second of each run, ours beside the peer's.
pub struct Comparison {
    pub runs: Vec<(f64, f64)>,
}

impl Comparison {
    pub fn ours(&self) -> Spread {
        Spread::of(self.runs.iter().map(|(ours, _)| *ours).collect())
    }

    pub fn peers(&self) -> Spread {
        Spread::of(self.runs.iter().map(|(_, peer)| *peer).collect())
    }

    /// Ratio of each run, ours to the peer's of the same moment.
    pub fn ratio(&self) -> Spread {
        Spread::of(self.runs.iter().map(|(ours, peer)| ours / peer.max(1.0)).collect())
    }
}

/// Median with least and greatest.
pub struct Spread {
    pub median: f64,
    pub least: f64,
    pub most: f64,
}

impl Spread {
    pub fn of(mut values: Vec<f64>) -> Spread {
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        Spread { median: at(values.len() / 2), least: at(0), most: at(values.len().saturating_sub(1)) }
    }
}

/// nginx serving a folder; ended when dropped.
pub struct Nginx {
    _server: Guard,
    address: SocketAddr,
    folder: Scratch,
}

impl Nginx {
    /// Starts nginx with as many workers as the machine has cores, open files cached: its best.
    pub fn start() -> Result<Nginx> {
        let folder = Scratch::new("nginx")?;
        let port = free_port()?;
        let place = folder.path().display();
        // Workers are another user when we are root; without the right to enter they would serve errors.
        let user = if crate::system::is_root() { "user root;" } else { "" };
        let config = format!(
            "daemon off; {user} worker_processes auto; pid {place}/pid; error_log {place}/error.log;
             events {{ worker_connections 1024; }}
             http {{
               access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; keepalive_requests 100000000;
               open_file_cache max=10000 inactive=1h; default_type text/html;
               client_body_temp_path {place}/b; proxy_temp_path {place}/p; fastcgi_temp_path {place}/f; uwsgi_temp_path {place}/u; scgi_temp_path {place}/s;
               server {{ listen 127.0.0.1:{port} reuseport; root {place}/pages; }}
             }}"
        );
        write(&folder.path().join("nginx.conf"), config.as_bytes())?;
        let mut command = bound(find("nginx").ok_or("nginx is not installed")?, None);
        command.arg("-p").arg(folder.path()).arg("-c").arg(folder.path().join("nginx.conf")).stderr(Stdio::null());
        let server = Guard(command.spawn().map_err(|error| format!("cannot start nginx: {error}"))?);
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        for _ in 0..200 {
            if Client::new(address, "identity").get("/").is_ok() {
                return Ok(Nginx { _server: server, address, folder });
            }
            std::thread::sleep(std::time::Duration::from_millis(25));
        }
        Err(format!("nginx did not answer: {}", std::fs::read_to_string(folder.path().join("error.log")).unwrap_or_default()))
    }

    /// Stores the pages of `from` as files at the same addresses, and checks that nginx gives the same bytes.
    pub fn fill(&self, from: SocketAddr, paths: &[String]) -> Result<()> {
        let (mut source, mut copy) = (Client::new(from, "identity"), Client::new(self.address, "identity"));
        for path in paths {
            let page = source.get(path)?;
            if page.status != 200 {
                return Err(format!("{path} answered {}", page.status));
            }
            let file = self.folder.path().join("pages").join(path.trim_start_matches('/'));
            if let Some(folder) = file.parent() {
                std::fs::create_dir_all(folder).map_err(|error| format!("cannot create {}: {error}", folder.display()))?;
            }
            write(&file, &page.body)?;
            if copy.get(path)?.body != page.body {
                return Err(format!("nginx does not give the bytes of {path}"));
            }
        }
        Ok(())
    }

    /// Plays both sides turn by turn over random addresses.
    pub fn compare(&self, ours: SocketAddr, paths: &[String], seconds: u32) -> Result<Comparison> {
        let script = self.folder.path().join("draw.lua");
        let list = self.folder.path().join("paths");
        write(&script, DRAW.as_bytes())?;
        write(&list, paths.join("\n").as_bytes())?;
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push((wrk(ours, &script, &list, seconds)?, wrk(self.address, &script, &list, seconds)?));
        }
        Ok(Comparison { runs })
    }
}

/// Requests are made once and drawn at random; the last line tells what was counted.
const DRAW: &str = r#"
local requests = {}
function init(args)
  for path in io.lines(os.getenv("PATHS")) do requests[#requests + 1] = wrk.format("GET", path) end
  math.randomseed(tonumber(tostring({}):match("0x(%x+)"), 16))
end
function request() return requests[math.random(#requests)] end
function done(summary)
  local e = summary.errors
  io.write(string.format("counted %d %d %d\n", summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout))
end
"#;

/// Requests a second. Any failed request fails the run: errors are cheap to serve.
fn wrk(address: SocketAddr, script: &Path, list: &Path, seconds: u32) -> Result<f64> {
    let mut command = Command::new("wrk");
    command
        .args(["-t2", &format!("-c{CONNECTIONS}"), &format!("-d{seconds}s"), "-s"])
        .arg(script)
        .arg(format!("http://{address}"))
        .env("PATHS", list);
    let text = output(&mut command)?;
    let counted = text.lines().find_map(|line| line.strip_prefix("counted ")).ok_or_else(|| format!("wrk counted nothing: {text}"))?;
    let numbers: Vec<f64> = counted.split(' ').filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [requests, micros, 0.0] if *micros > 0.0 => Ok(requests * 1e6 / micros),
        _ => Err(format!("wrk met errors (requests, microseconds, errors): {counted}")),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_is_the_median_of_the_ratios_of_each_run() {
        let ratio = Comparison { runs: vec![(50.0, 100.0), (90.0, 100.0), (10.0, 100.0)] }.ratio();
        assert_eq!((ratio.median, ratio.least, ratio.most), (0.5, 0.1, 0.9));
    }
}
