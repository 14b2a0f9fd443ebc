//! Where the keyring comes from: a file, the environment, or a command; never the folder of the data.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use lindung_store::keys::{Keyring, Keys};
use lindung_store::{Fault, Id};
use zeroize::Zeroizing;

use super::Nowhere;

/// Where a keyring comes from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// A file that only its owner may read.
    File(PathBuf),
    /// A variable of the environment.
    Environment(String),
    /// What a program prints: a client of a key management service.
    Command(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "file:{}", path.display()),
            Self::Environment(name) => write!(f, "env:{name}"),
            Self::Command(line) => write!(f, "command:{line}"),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the environment is read")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// A secret out of the environment.
pub(crate) fn secret(name: &str) -> Option<Zeroizing<String>> {
    variable(name).map(Zeroizing::new)
}

impl Source {
    /// The source that an argument names; without one, a file of this user's settings, by the store's id.
    pub(crate) fn of(argument: Option<&str>, instance: Id) -> Result<Self, Nowhere> {
        match argument.map(|text| text.split_once(':').unwrap_or(("", text))) {
            Some(("file", path)) => Ok(Self::File(PathBuf::from(path))),
            Some(("env", name)) => Ok(Self::Environment(name.to_owned())),
            Some(("command", line)) => Ok(Self::Command(line.to_owned())),
            Some(_) => {
                Err(Nowhere::new("--keys: no such source", "write file:PATH, env:NAME or command:PROGRAM"))
            }
            None => {
                let folder = variable("LINDUNG_KEYS_DIR")
                    .map(PathBuf::from)
                    .or_else(|| variable("XDG_CONFIG_HOME").map(|home| Path::new(&home).join("lindung/keys")))
                    .or_else(|| variable("HOME").map(|home| Path::new(&home).join(".config/lindung/keys")));
                let folder = folder.ok_or_else(|| {
                    Nowhere::new(
                        "this user has no home folder to keep keys in",
                        "name a keyring with --keys file:PATH",
                    )
                })?;
                Ok(Self::File(folder.join(format!("{instance}.json"))))
            }
        }
    }

    /// Reads the keyring, and again when it is renewed.
    pub(crate) fn keys(&self) -> Result<Keys, Nowhere> {
        let source = self.clone();
        let read = Keys::read(Arc::new(move || source.read()));
        read.map_err(|fault| match fault {
            Fault::Keyring(what) => Nowhere::new(
                format!("the keyring {self}: {what}"),
                "name it with --keys file:PATH; without its keys the data cannot be read by anybody",
            ),
            other => other.into(),
        })
    }

    fn read(&self) -> Result<Zeroizing<String>, String> {
        match self {
            Self::File(path) => {
                let readable = fs::metadata(path).map(|about| about.permissions().mode() & 0o077);
                if readable.is_ok_and(|others| others != 0) {
                    return Err("can be read by other users of this machine; run chmod 600 on it".to_owned());
                }
                fs::read_to_string(path).map(Zeroizing::new).map_err(|error| match error.kind() {
                    ErrorKind::NotFound => "is not there".to_owned(),
                    kind => format!("cannot be read ({kind})"),
                })
            }
            Self::Environment(name) => variable(name)
                .map(Zeroizing::new)
                .ok_or_else(|| format!("is not in the environment as {name}")),
            Self::Command(line) => {
                let mut words = line.split_whitespace();
                let program = words.next().unwrap_or_default();
                let ran =
                    Command::new(program).args(words).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
                let ran = ran.map_err(|error| format!("command cannot be run ({})", error.kind()))?;
                if !ran.status.success() {
                    return Err(format!("command ended with {}", ran.status));
                }
                String::from_utf8(ran.stdout)
                    .map(Zeroizing::new)
                    .map_err(|_| "command printed no text".to_owned())
            }
        }
    }

    /// Writes a new keyring where a file is named and not there.
    pub(crate) fn make_if_missing(&self, ring: &Keyring) -> Result<(), Nowhere> {
        let Self::File(path) = self else { return Ok(()) };
        if path.exists() {
            return Ok(());
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            private_folder(folder)?;
        }
        write_new(path, ring.write().as_bytes()).map_err(|error| failed(path, &error))
    }

    /// Puts a renewed keyring in the place of the old, at once or not at all.
    pub(crate) fn replace(&self, ring: &Keyring) -> Result<(), Nowhere> {
        let Self::File(path) = self else {
            return Err(Nowhere::new(
                format!("{self}: this program cannot write there"),
                "add the new keys where the keyring is kept, then run `lindung keys rewrap`",
            ));
        };
        let new = path.with_extension("new");
        // What an interrupted renewal left is of no use.
        let _ = fs::remove_file(&new);
        write_new(&new, ring.write().as_bytes()).map_err(|error| failed(&new, &error))?;
        fs::rename(&new, path).map_err(|error| failed(path, &error))?;
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| failed(folder, &error))
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Nowhere {
    Nowhere::new(format!("{}: {error}", path.display()), "see that this user may write there")
}

/// Writes a file that only its owner may read, durably.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes a folder that only its owner may enter.
pub(crate) fn private_folder(folder: &Path) -> Result<(), Nowhere> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(|error| failed(folder, &error))
}
