//! `backup`, `restore`, `ledger` and `doctor`.

use std::fs;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use lindung_store::ledger::witness::Witness;
use lindung_store::{Rules, Store};
use lindung_web::Law;
use serde_json::json;
use std::sync::Arc;

use super::Context;
use crate::Ending;
use crate::cli::{At, Ledger};
use crate::place::{self, Nowhere, look, problem_words, wall_clock, written};
use crate::{corpus, diagnose, output};

/// Runs a command that needs a store: prints what came of it.
pub(super) fn ended(outcome: Result<Result<Ending, Nowhere>, Nowhere>) -> Ending {
    outcome.and_then(|ended| ended).unwrap_or_else(|nowhere| {
        nowhere.tell();
        Ending::BadInput
    })
}

/// A corpus of its own, for the server's side to hold.
pub(super) fn law_of(context: &Context) -> Result<lindung_engine::Corpus, Nowhere> {
    let read = lindung_engine::Corpus::read(context.files.iter());
    read.map_err(|_| Nowhere::new("the law cannot be read", "run `lindung law check`"))
}

pub(super) fn backup(context: &Context, file: &Path, at: &At) -> Ending {
    ended(place::block_on(async {
        let found = look(at).await?;
        let (store, _) = found.open(law_of(context)?, wall_clock()).await?;
        let out =
            fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(|error| {
                Nowhere::new(
                    format!("{}: {error}", file.display()),
                    "name a file that does not exist, in a folder that does",
                )
            })?;
        let copied = match store.backup(&out).await.and_then(|copied| {
            let synced = out.sync_all().map_err(|error| lindung_store::Fault::File(error.to_string()));
            synced.map(|()| copied)
        }) {
            Ok(copied) => copied,
            Err(fault) => {
                // A backup that is not whole must not be taken for one.
                let _ = fs::remove_file(file);
                return Err(fault.into());
            }
        };
        store.close().await;
        if context.json {
            output::json(
                &json!({"file": file, "rows": copied.rows, "instance": copied.header.instance, "made_at": copied.header.made_at}),
            );
        } else {
            let at = written(copied.header.made_at);
            output::text(&format!(
                "{}: {} rows as of {at}. Keep it apart from the keys.\n",
                file.display(),
                copied.rows
            ));
        }
        Ok(Ending::Done)
    }))
}

pub(super) fn restore(context: &Context, file: &Path, at: &At) -> Ending {
    ended(place::block_on(async {
        let found = look(at).await?;
        if found.instance.is_some() {
            return Err(Nowhere::new(
                "there is a store here already",
                "restore into an empty folder or database",
            ));
        }
        let from = fs::File::open(file).map_err(|error| {
            Nowhere::new(format!("{}: {error}", file.display()), "name a backup that can be read")
        })?;
        let instance = lindung_store::backup::instance_of(&from)?;
        let keys = found.keys_of(instance)?;
        found.prepare(instance)?;
        let law = Arc::new(Law::new(law_of(context)?, problem_words));
        let parts = found.parts(keys, wall_clock(), law as Arc<dyn Rules>)?;
        let restored = restore_and_verify(parts, from).await;
        let (copied, report) = match restored {
            Ok(done) => done,
            Err(nowhere) => {
                found.unprepare();
                return Err(nowhere);
            }
        };
        if context.json {
            output::json(
                &json!({"rows": copied.rows, "instance": instance, "made_at": copied.header.made_at, "ledger": report}),
            );
        } else {
            let at = written(copied.header.made_at);
            output::text(&format!("{} rows as of {at}; {} entries verified.\n", copied.rows, report.entries));
        }
        Ok(if report.findings.is_empty() { Ending::Done } else { Ending::DoesNotHold })
    }))
}

async fn restore_and_verify(
    parts: lindung_store::Parts,
    from: fs::File,
) -> Result<(lindung_store::backup::Copied, lindung_store::ledger::verify::Report), Nowhere> {
    let copied = Store::restore(parts.clone(), from).await?;
    let store = Store::open(parts).await?;
    let report = store.verify(&[]).await?;
    store.close().await;
    Ok((copied, report))
}

pub(super) fn ledger(context: &Context, command: &Ledger) -> Ending {
    match command {
        Ledger::Verify { at, witness } => verify(context, at, witness.as_deref()),
        Ledger::Witness { at } => ended(place::block_on(async {
            let (store, _) = look(at).await?.open(law_of(context)?, wall_clock()).await?;
            let witness = store.witness().await?;
            store.close().await;
            let Some(witness) = witness else {
                return Err(Nowhere::new(
                    "the ledger is empty",
                    "a witness can be had after the first entry",
                ));
            };
            // One line, whoever reads it: a witness file holds one a line.
            output::text(&format!("{}\n", serde_json::to_string(&witness).unwrap_or_default()));
            Ok(Ending::Done)
        })),
    }
}

fn verify(context: &Context, at: &At, witness: Option<&Path>) -> Ending {
    ended(place::block_on(async {
        let witnesses = match witness {
            None => Vec::new(),
            Some(file) => {
                let failed = |what: String| {
                    Nowhere::new(
                        format!("{}: {what}", file.display()),
                        "give what `lindung ledger witness` printed",
                    )
                };
                let text = fs::read_to_string(file).map_err(|error| failed(error.to_string()))?;
                Witness::read(&text).map_err(failed)?
            }
        };
        let place = place::of(at);
        // No key is needed: whoever holds a copy of the database and a witness can do this.
        let report = Store::verify_without_keys(&place, None, &witnesses).await?;
        if context.json {
            output::json(&report);
        } else {
            let mut text = format!(
                "{} entries, {} checkpoints, {} cases ({} erased), {} witnesses\n",
                report.entries, report.checkpoints, report.cases, report.erased, report.witnesses
            );
            for finding in &report.findings {
                text.push_str(&format!("does not hold: {finding}\n"));
            }
            if report.findings.is_empty() {
                text.push_str("all of it holds\n");
            }
            output::text(&text);
        }
        Ok(if report.findings.is_empty() { Ending::Done } else { Ending::DoesNotHold })
    }))
}

pub(super) fn doctor(context: &Context, at: &At) -> Ending {
    ended(place::block_on(async {
        let found = look(at).await?;
        let (store, _) = found.open(law_of(context)?, wall_clock()).await?;
        let mut findings = store.examine().await?;
        store.close().await;
        let mut advice = Vec::new();
        if at.database.is_none() {
            let mode = fs::metadata(&at.data).map(|about| about.mode() & 0o077);
            if mode.is_ok_and(|others| others != 0) {
                advice.push(format!(
                    "{} can be entered by other users; run chmod 700 on it",
                    at.data.display()
                ));
            }
        }
        if findings.under_old_keys > 0 {
            advice.push(format!(
                "{} cases are under old keys; run `lindung keys rewrap`",
                findings.under_old_keys
            ));
        }
        if let Err(what) = corpus::embedded().map(drop) {
            findings.wrong.push(format!("the law built in cannot be read: {what:?}"));
        }
        if context.json {
            output::json(&json!({"findings": findings, "advice": advice}));
        } else {
            let mut text =
                format!("{} entries and {} records looked at\n", findings.ledger.entries, findings.records);
            for wrong in &findings.wrong {
                text.push_str(&format!("wrong: {}\n", diagnose::clean(wrong)));
            }
            for one in &advice {
                text.push_str(&format!("advice: {one}\n"));
            }
            if findings.wrong.is_empty() {
                text.push_str("nothing is wrong\n");
            }
            output::text(&text);
        }
        Ok(if findings.wrong.is_empty() { Ending::Done } else { Ending::DoesNotHold })
    }))
}
