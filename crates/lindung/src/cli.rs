//! The one definition of the command line: arguments, help, completions and man page come from it.

use std::path::PathBuf;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

/// Non-punishment of trafficking victims: judge a case, explain it, show the law.
#[derive(Debug, Parser)]
#[command(name = "lindung", version, propagate_version = true, max_term_width = 100)]
#[command(
    after_help = "Exit status: 0 done; 1 what was checked does not hold; 2 bad arguments or input; 3 partly done."
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) common: Common,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command understands.
#[derive(Clone, Debug, Args)]
pub(crate) struct Common {
    /// Text for people (default on a terminal) or JSON for programs
    #[arg(long, global = true, value_enum)]
    pub(crate) format: Option<Format>,
    /// Language of text: en, id, th (default from LANG, then en)
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Read the law from this folder instead of the one built in
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) corpus: Option<PathBuf>,
}

/// For whom to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Assess case files, or a batch of cases
    Assess(Assess),
    /// The reasons as a tree, each step with its source
    Explain(Explain),
    /// Change facts and see what changes in the result
    WhatIf(WhatIf),
    /// The law: list, show, matrix, review, differences, check
    #[command(subcommand)]
    Law(Law),
    /// Check case files without assessing them
    Check(Check),
    /// The JSON Schema of a document
    Schema {
        /// Which document
        #[arg(value_enum)]
        document: Document,
    },
    /// Serve case files over HTTP, from this machine
    Serve(Box<Serve>),
    /// Write everything but the keys into one encrypted file; the server may go on
    Backup {
        /// The file to write; it must not exist
        file: PathBuf,
        #[command(flatten)]
        at: At,
    },
    /// Put a backup into an empty place and verify it
    Restore {
        /// The backup
        file: PathBuf,
        #[command(flatten)]
        at: At,
    },
    /// The ledger: verify it, or write down what a witness should keep
    #[command(subcommand)]
    Ledger(Ledger),
    /// Look closely at data, keys and machine, and say what is wrong
    Doctor {
        #[command(flatten)]
        at: At,
    },
    /// Users, without the web: for the first one, and for when nobody can sign in
    #[command(subcommand)]
    User(User),
    /// The keys: renew them while serving
    #[command(subcommand)]
    Keys(Keys),
    /// Files of other systems to lines for the bulk import of the server
    #[command(subcommand)]
    Import(Import),
    /// Lines of the bulk import to files of other systems
    #[command(subcommand)]
    Export(Export),
    /// Completions for a shell
    #[command(hide = true)]
    Completions {
        /// Which shell
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// The manual page
    #[command(hide = true)]
    Man,
}

/// When and where the law is taken from.
#[derive(Clone, Debug, Args)]
pub(crate) struct When {
    /// Apply the law in force on this day (default today)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    /// Ask what would hold in this state instead of the case's own
    #[arg(long, value_name = "CC")]
    pub(crate) jurisdiction: Option<String>,
}

/// `assess`.
#[derive(Debug, Args)]
pub(crate) struct Assess {
    /// Case files (.toml, .json), - for standard input
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) when: When,
    /// Show only the measures and duties of this role (as prosecutor, or PRO)
    #[arg(long, conflicts_with = "batch")]
    pub(crate) role: Option<String>,
    /// Assess one case a line from this file
    #[arg(long, value_name = "IN.jsonl", requires = "out")]
    pub(crate) batch: Option<PathBuf>,
    /// Write one assessment a line to this file
    #[arg(long, value_name = "OUT.jsonl", requires = "batch")]
    pub(crate) out: Option<PathBuf>,
    /// In a batch, write the decisions only
    #[arg(long, requires = "batch")]
    pub(crate) summary: bool,
    /// In a batch, how many threads judge (default: all cores)
    #[arg(long, requires = "batch", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) threads: Option<u16>,
}

/// `explain`.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// The case file, - for standard input
    pub(crate) file: PathBuf,
    /// Only this act
    #[arg(long, value_name = "ID")]
    pub(crate) act: Option<String>,
    #[command(flatten)]
    pub(crate) when: When,
}

/// `what-if`.
#[derive(Debug, Args)]
pub(crate) struct WhatIf {
    /// The case file, - for standard input
    pub(crate) file: PathBuf,
    /// A fact and its new value, as unlawful_acts.a1.nexus.independent=yes
    #[arg(long = "set", value_name = "PATH=VALUE", required = true)]
    pub(crate) set: Vec<String>,
    #[command(flatten)]
    pub(crate) when: When,
}

/// `law`.
#[derive(Debug, Subcommand)]
pub(crate) enum Law {
    /// Every rule, with its state and dates
    List {
        /// Only rules of this state
        #[arg(long, value_name = "CC")]
        state: Option<String>,
        /// Only rules in force on this day
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: Option<String>,
    },
    /// One provision with every reading and its source; also a defence, a duty, a criterion
    Show {
        /// The id, as th.atip.41, defence.duress, R088, C4
        id: String,
    },
    /// The operative wording of a provision
    Text {
        /// The id
        id: String,
    },
    /// The states by the review criteria, with sources
    Matrix,
    /// The review of a statute book that Guidelines 1 and 2 ask for
    Review {
        /// The state; all of them where absent
        state: Option<String>,
    },
    /// What changed in the law between two days
    Diff {
        /// From this day
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: String,
        /// To this day
        #[arg(long, value_name = "YYYY-MM-DD")]
        to: String,
    },
    /// Whom another law, or another day, would touch in a store: nothing is changed
    Preview {
        /// The law in force on this day
        #[arg(long, value_name = "YYYY-MM-DD")]
        as_of: String,
        /// Compared with the law in force on this day (default today)
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: Option<String>,
        /// The other law, from this folder, as a bill is drafted
        #[arg(long, value_name = "DIR")]
        with: Option<PathBuf>,
        #[command(flatten)]
        at: At,
    },
    /// Whether the corpus is complete and sound
    Check,
}

/// `check`.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Case files, - for standard input
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,
}

/// Where the data are and where their keys come from.
#[derive(Clone, Debug, Args)]
pub(crate) struct At {
    /// The folder of the data
    #[arg(long, value_name = "DIR", default_value = "lindung-data")]
    pub(crate) data: PathBuf,
    /// Keep the data in PostgreSQL instead, as postgres://host/name (password from PGPASSFILE)
    #[arg(long, value_name = "URL")]
    pub(crate) database: Option<String>,
    /// Where the keys come from: file:PATH, env:NAME or command:PROGRAM (default: this user's settings)
    #[arg(long, value_name = "SOURCE")]
    pub(crate) keys: Option<String>,
}

/// `serve`.
#[derive(Clone, Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) at: At,
    /// Listen on this address
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8740")]
    pub(crate) listen: std::net::SocketAddr,
    /// Fill an empty folder with invented people, and print one-time sign-in links for each role
    #[arg(long)]
    pub(crate) demo: bool,
    /// The address that browsers see, as https://lindung.example (default: the one listened on)
    #[arg(long, value_name = "URL")]
    pub(crate) origin: Option<String>,
    /// Certificates for HTTPS (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub(crate) tls_cert: Option<PathBuf>,
    /// The key for HTTPS (PEM)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub(crate) tls_key: Option<PathBuf>,
    /// A proxy in front speaks HTTPS and says who the client is in X-Forwarded-For
    #[arg(long)]
    pub(crate) behind_proxy: bool,
    /// Where "Leave this site" leads: a page that says nothing of this one
    #[arg(long, value_name = "URL", default_value = "https://www.wikipedia.org/")]
    pub(crate) elsewhere: String,
    /// Add each hour's last checkpoint to this file; keep it on another machine
    #[arg(long, value_name = "FILE")]
    pub(crate) witness: Option<PathBuf>,
    /// Webhooks may be sent to this host (as hooks.example.org or 127.0.0.1:9000; repeat for more)
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(crate) webhook_host: Vec<lindung_web::NamedHost>,
    /// Sign-in at this OpenID Connect issuer too (client secret from LINDUNG_OIDC_SECRET)
    #[arg(long, value_name = "URL", requires = "oidc_client")]
    pub(crate) oidc_issuer: Option<String>,
    /// The client id at that issuer
    #[arg(long, value_name = "ID", requires = "oidc_issuer")]
    pub(crate) oidc_client: Option<String>,
}

/// `ledger`.
#[derive(Debug, Subcommand)]
pub(crate) enum Ledger {
    /// Verify every entry and checkpoint, offline; exit 1 where something does not hold
    Verify {
        #[command(flatten)]
        at: At,
        /// Also compare with what a witness kept (one checkpoint a line)
        #[arg(long, value_name = "FILE")]
        witness: Option<PathBuf>,
    },
    /// Print the last checkpoint, to be kept elsewhere
    Witness {
        #[command(flatten)]
        at: At,
    },
}

/// `user`.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Add a user and print an invitation
    Add {
        /// The name to sign in with
        login: String,
        /// The name shown to colleagues
        #[arg(long)]
        name: Option<String>,
        /// The role, as administrator or shelter_worker
        #[arg(long, default_value = "administrator")]
        role: String,
        /// The agency's name; it is added where there is none of this name
        #[arg(long, default_value = "Administration")]
        agency: String,
        /// The agency's state, where it is added
        #[arg(long, value_name = "CC", default_value = "XX")]
        state: String,
        #[command(flatten)]
        at: At,
    },
    /// Stop a user from signing in, and end every session
    Disable {
        /// The name the user signs in with
        login: String,
        #[command(flatten)]
        at: At,
    },
    /// Take everything a user signs in with away, and print a new invitation
    Reset {
        /// The name the user signs in with
        login: String,
        #[command(flatten)]
        at: At,
    },
}

/// `keys`.
#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// Add new keys to the keyring file and bring everything under them
    Renew {
        #[command(flatten)]
        at: At,
        /// Then take the old ones out of the keyring; backups made before cannot be restored any more
        #[arg(long)]
        retire: bool,
    },
    /// Bring everything under the newest keys of a keyring that is kept elsewhere
    Rewrap {
        #[command(flatten)]
        at: At,
    },
}

/// `import`.
#[derive(Debug, Subcommand)]
pub(crate) enum Import {
    /// A table in the fields of HTCDS 2.0, CSV or XLSX
    Htcds {
        /// The table
        file: PathBuf,
        /// The sheet of a workbook (default: the first)
        #[arg(long, value_name = "NAME")]
        sheet: Option<String>,
        /// The state that could punish, where a row does not say
        #[arg(long, value_name = "CC")]
        jurisdiction: String,
        /// Whose records they are, where a row does not say
        #[arg(long, value_name = "NAME")]
        agency: Option<String>,
        #[command(flatten)]
        to: Lines,
    },
    /// Case files, one a line
    Cases {
        /// The case files
        file: PathBuf,
        /// Whose cases they are; with the reference it makes the id (default: the case's state)
        #[arg(long, value_name = "NAME")]
        agency: Option<String>,
        #[command(flatten)]
        to: Lines,
    },
}

/// Where an import goes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Lines {
    /// Write the lines to this file, and what was rejected beside it
    #[arg(long, value_name = "LINES.jsonl", required_unless_present = "dry_run")]
    pub(crate) out: Option<PathBuf>,
    /// Write nothing, only report
    #[arg(long)]
    pub(crate) dry_run: bool,
}

/// `export`.
#[derive(Debug, Subcommand)]
pub(crate) enum Export {
    /// A table in the fields of HTCDS 2.0
    Htcds {
        /// The lines, as the bulk import takes them
        file: PathBuf,
        /// The table to write: .csv or .xlsx
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

/// The documents that have a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Document {
    /// `lindung.case/1`
    Case,
    /// `lindung.assessment/1`
    Assessment,
}

/// The definition, for completions and the manual page.
#[must_use]
pub fn command() -> clap::Command {
    Cli::command()
}
