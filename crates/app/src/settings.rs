//! Settings: flags, environment (`POLYPHONY_…`), one file, defaults, in this order. A key of the file that does not
//! exist is refused with the nearest one that does.

use clap::Args;
use kernel::error::Context;
use kernel::{Error, Result};
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use store::Target;

/// Keys of the settings file, the same as the flags.
const KEYS: [&str; 10] = [
    "data",
    "listen",
    "database",
    "public_url",
    "trusted_proxies",
    "mail_server",
    "mail_from",
    "ready_bytes",
    "without_founding_practices",
    "feeds_over_http",
];

/// Flags common to every command; each also as an environment variable and in the file.
#[derive(Debug, Clone, Args, Default)]
pub struct Given {
    /// Folder of database, files, index and mail
    #[arg(long, global = true, env = "POLYPHONY_DATA", value_name = "FOLDER")]
    pub data: Option<PathBuf>,
    /// Address to listen on
    #[arg(long, global = true, env = "POLYPHONY_LISTEN", value_name = "ADDRESS")]
    pub listen: Option<SocketAddr>,
    /// PostgreSQL instead of the embedded database (postgres://…)
    #[arg(long, global = true, env = "POLYPHONY_DATABASE", value_name = "URL")]
    pub database: Option<String>,
    /// Settings file (TOML)
    #[arg(long, global = true, env = "POLYPHONY_CONFIG", value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Address under which others reach this program
    #[arg(long, global = true, env = "POLYPHONY_PUBLIC_URL", value_name = "URL")]
    pub public_url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed, parted by commas
    #[arg(long, global = true, env = "POLYPHONY_TRUSTED_PROXIES", value_name = "ADDRESSES")]
    pub trusted_proxies: Option<String>,
    /// Mail server (smtp://user:password@host:port); without one, mail is written to files
    #[arg(long, global = true, env = "POLYPHONY_MAIL_SERVER", value_name = "URL")]
    pub mail_server: Option<String>,
    /// Sender of mail
    #[arg(long, global = true, env = "POLYPHONY_MAIL_FROM", value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// Keep public pages ready: on or off
    #[arg(long, global = true, env = "POLYPHONY_READY_BYTES", value_name = "on|off")]
    pub ready_bytes: Option<String>,
    /// Do not load the 49 practices of the founding documents
    #[arg(long, global = true, env = "POLYPHONY_WITHOUT_FOUNDING_PRACTICES")]
    pub without_founding_practices: bool,
    /// Let feeds fetch from addresses without encryption too
    #[arg(long, global = true, env = "POLYPHONY_FEEDS_OVER_HTTP")]
    pub feeds_over_http: bool,
}

#[derive(Debug, Default, Deserialize)]
struct FromFile {
    data: Option<PathBuf>,
    listen: Option<SocketAddr>,
    database: Option<String>,
    public_url: Option<String>,
    trusted_proxies: Option<Vec<String>>,
    mail_server: Option<String>,
    mail_from: Option<String>,
    ready_bytes: Option<bool>,
    without_founding_practices: Option<bool>,
    feeds_over_http: Option<bool>,
}

/// Settings in force.
#[derive(Debug, Clone)]
pub struct Settings {
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub database: Option<String>,
    pub public_url: String,
    pub trusted_proxies: Vec<IpAddr>,
    pub mail_server: Option<String>,
    pub mail_from: String,
    pub ready_bytes: bool,
    /// Whether the practices of the founding documents are loaded.
    pub has_practices: bool,
    /// Whether feeds may fetch from addresses without encryption.
    pub feeds_over_http: bool,
}

impl Settings {
    /// Joins what was given with the file and the defaults. Errors name the key and what is wrong with it.
    pub fn from(given: Given) -> Result<Settings> {
        let file = match &given.config {
            Some(path) => {
                let text = std::fs::read_to_string(path).doing(|| format!("cannot read settings file {}", path.display()))?;
                read_file(&text)?
            }
            None => FromFile::default(),
        };
        let default_listen = SocketAddr::from(([127, 0, 0, 1], 8080));
        let listen = given.listen.or(file.listen).unwrap_or(default_listen);
        let proxies =
            given.trusted_proxies.map(|list| list.split(',').map(|part| part.trim().to_owned()).collect()).or(file.trusted_proxies);
        let ready_bytes = match given.ready_bytes.as_deref() {
            Some("on") => true,
            Some("off") => false,
            Some(other) => return Err(Error::fault(format!("setting ready_bytes must be on or off, not {other:?}"))),
            None => file.ready_bytes.unwrap_or(true),
        };
        let public_url = given.public_url.or(file.public_url).unwrap_or_else(|| format!("http://{listen}"));
        if !public_url.starts_with("http://") && !public_url.starts_with("https://") {
            return Err(Error::fault(format!("setting public_url must start with http:// or https://, not {public_url:?}")));
        }
        let database = given.database.or(file.database);
        if database.as_deref().is_some_and(|url| !url.starts_with("postgres://") && !url.starts_with("postgresql://")) {
            return Err(Error::fault("setting database must start with postgres://"));
        }
        Ok(Settings {
            data: given.data.or(file.data).unwrap_or_else(|| PathBuf::from("polyphony-data")),
            listen,
            database,
            public_url: public_url.trim_end_matches('/').to_owned(),
            trusted_proxies: proxies.unwrap_or_default().iter().map(|text| proxy(text)).collect::<Result<_>>()?,
            mail_server: given.mail_server.or(file.mail_server),
            mail_from: given.mail_from.or(file.mail_from).unwrap_or_else(|| "polyphony@localhost".to_owned()),
            ready_bytes,
            has_practices: !(given.without_founding_practices || file.without_founding_practices.unwrap_or(false)),
            feeds_over_http: given.feeds_over_http || file.feeds_over_http.unwrap_or(false),
        })
    }

    /// Where the database is.
    pub fn target(&self) -> Target {
        match &self.database {
            Some(url) => Target::Postgres(url.clone()),
            None => Target::File(self.data.join("polyphony.db")),
        }
    }
}

fn proxy(text: &str) -> Result<IpAddr> {
    let address: IpAddr = text
        .trim()
        .parse()
        .map_err(|_| Error::fault(format!("setting trusted_proxies must hold addresses such as 10.0.0.1, not {text:?}")))?;
    Ok(address.to_canonical())
}

fn read_file(text: &str) -> Result<FromFile> {
    let table: toml::Table = text.parse().doing(|| "cannot read the settings file".into())?;
    for key in table.keys() {
        if !KEYS.contains(&key.as_str()) {
            let nearest =
                KEYS.iter().max_by(|a, b| strsim::jaro_winkler(key, a).total_cmp(&strsim::jaro_winkler(key, b))).unwrap_or(&"data");
            return Err(Error::fault(format!("the settings file has an unknown key {key:?}; the nearest one is {nearest:?}")));
        }
    }
    toml::Value::Table(table).try_into().doing(|| "cannot read the settings file".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_one() {
        let error = read_file("publicurl = \"https://example.org\"").unwrap_err();
        assert!(error.to_string().contains("\"public_url\""), "{error}");
    }

    #[test]
    fn flags_win_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("polyphony.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:9000\"\npublic_url = \"https://example.org/\"\n").unwrap();
        let given = Given { config: Some(file), listen: Some(SocketAddr::from(([127, 0, 0, 1], 9001))), ..Given::default() };
        let settings = Settings::from(given).unwrap();
        assert_eq!((settings.listen.port(), settings.public_url.as_str()), (9001, "https://example.org"));
    }
    #[test]
    fn a_proxy_is_an_address_and_anything_else_is_refused() {
        let with = |list: &str| Settings::from(Given { trusted_proxies: Some(list.to_owned()), ..Given::default() });
        let read = with("::ffff:10.0.0.1, 2001:db8::1").unwrap().trusted_proxies;
        assert_eq!(read.iter().map(IpAddr::to_string).collect::<Vec<_>>(), ["10.0.0.1", "2001:db8::1"]);
        assert!(with("10.0.0.l").unwrap_err().to_string().contains("10.0.0.l"));
    }
}
