//! One writer for one process: what waits is written together, made durable once, and signed once.
//!
//! An answer leaves only after the transaction that holds it is on disk.

use futures_util::future::BoxFuture;
use tokio::sync::{mpsc, oneshot};

use super::{Db, Loan, row, run};
use crate::ledger::{Head, checkpoint};
use crate::{Error, Fault, Instant, Refusal};

/// At most so many jobs in one transaction.
const TOGETHER: usize = 256;
/// At most so many jobs waiting; more callers wait to be let in.
const WAITING: usize = 4096;

/// A transaction under way.
pub(crate) struct Tx {
    /// Its connection.
    pub(crate) loan: Loan,
    /// The end of the log of all entries.
    pub(crate) head: Head,
    /// Hashes of the entries written in this transaction.
    pub(crate) leaves: Vec<[u8; 32]>,
    pub(crate) now: Instant,
}

/// Something to do in a transaction. It may be run again after a rollback.
trait Job: Send {
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, Result<(), Fault>>;
    fn end(self: Box<Self>, outcome: Result<(), Fault>);
}

struct Asked<T, F> {
    work: F,
    made: Option<Result<T, Refusal>>,
    answer: oneshot::Sender<Result<T, Error>>,
}

/// Work in a transaction. A fault undoes it; a refusal is an answer like any other, and writes nothing.
pub(crate) trait Work<T>:
    for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, Error>> + Send + 'static
{
}
impl<T, F> Work<T> for F where F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, Error>> + Send + 'static {}

impl<T: Send, F: Work<T>> Job for Asked<T, F> {
    fn run<'a>(&'a mut self, tx: &'a mut Tx) -> BoxFuture<'a, Result<(), Fault>> {
        Box::pin(async move {
            let before = tx.leaves.len();
            self.made = match (self.work)(tx).await {
                Ok(made) => Some(Ok(made)),
                Err(Error::Fault(fault)) => return Err(fault),
                Err(Error::Refused(refusal)) if tx.leaves.len() == before => Some(Err(refusal)),
                Err(Error::Refused(_)) => {
                    return Err(Fault::Database("a refusal came after something was written".to_owned()));
                }
            };
            Ok(())
        })
    }

    fn end(self: Box<Self>, outcome: Result<(), Fault>) {
        let made = match outcome {
            Ok(()) => {
                self.made.ok_or(Error::Fault(Fault::Closing)).and_then(|made| made.map_err(Error::Refused))
            }
            Err(fault) => Err(Error::Fault(fault)),
        };
        // Who no longer waits needs no answer.
        let _ = self.answer.send(made);
    }
}

/// The way to the writer.
#[derive(Clone)]
pub(crate) struct Writer {
    jobs: mpsc::Sender<Box<dyn Job>>,
}

/// What the writer needs beside the database.
pub(crate) struct Means {
    pub(crate) db: Db,
    pub(crate) clock: crate::Clock,
    pub(crate) keys: crate::keys::Keys,
}

impl Writer {
    pub(crate) fn start(means: Means) -> (Self, tokio::task::JoinHandle<()>) {
        let (jobs, waiting) = mpsc::channel(WAITING);
        (Self { jobs }, tokio::spawn(write(means, waiting)))
    }

    /// Runs work in a transaction and waits until it is durable.
    pub(crate) async fn write<T: Send + 'static>(&self, work: impl Work<T>) -> Result<T, Error> {
        let (answer, answered) = oneshot::channel();
        let job = Box::new(Asked { work, made: None, answer });
        self.jobs.send(job).await.map_err(|_| Fault::Closing)?;
        answered.await.map_err(|_| Fault::Closing)?
    }
}

async fn write(means: Means, mut waiting: mpsc::Receiver<Box<dyn Job>>) {
    let mut batch: Vec<Box<dyn Job>> = Vec::with_capacity(TOGETHER);
    loop {
        if waiting.recv_many(&mut batch, TOGETHER).await == 0 {
            return;
        }
        let mut outcome = commit(&means, &mut batch).await;
        // What is wrong with one job is no reason to refuse the others. In doubt nothing is tried again.
        if let Err(fault) = &outcome
            && !matches!(fault, Fault::InDoubt(_) | Fault::Closing)
            && batch.len() > 1
        {
            tracing::warn!(jobs = batch.len(), %fault, "writing one by one");
            outcome = Err(Fault::Closing);
            for mut job in batch.drain(..) {
                let alone = commit(&means, std::slice::from_mut(&mut job)).await;
                job.end(alone);
            }
        }
        for job in batch.drain(..) {
            job.end(match &outcome {
                Ok(()) => Ok(()),
                Err(fault) => Err(fault.again()),
            });
        }
    }
}

async fn commit(means: &Means, batch: &mut [Box<dyn Job>]) -> Result<(), Fault> {
    let mut loan = means.db.writer().await?;
    let sqlite = means.db.is_sqlite();
    run!(loan.conn(), if sqlite { "BEGIN IMMEDIATE" } else { "BEGIN" })?;
    let now = (means.clock)();
    let head = Head { position: 0, number: 0, hash: [0; 32] };
    let mut tx = Tx { loan, head, leaves: Vec::new(), now };
    let outcome = attempt(means, &mut tx, sqlite, batch).await;
    if outcome.is_err() && run!(tx.loan.conn(), "ROLLBACK").is_err() {
        // A connection in doubt is not used again.
        tx.loan.discard();
    }
    outcome
}

async fn attempt(means: &Means, tx: &mut Tx, sqlite: bool, batch: &mut [Box<dyn Job>]) -> Result<(), Fault> {
    // Of several servers on one database, one writes at a time: this row is held to the end.
    let head = if sqlite {
        row!(tx.loan.conn(), (i64, i64, Vec<u8>), "SELECT position, number, hash FROM log WHERE one = 1")
    } else {
        row!(
            tx.loan.conn(),
            (i64, i64, Vec<u8>),
            "SELECT position, number, hash FROM log WHERE one = 1 FOR UPDATE"
        )
    }?;
    tx.head = Head::read(head)?;
    for job in batch {
        job.run(tx).await?;
    }
    checkpoint::sign(tx, &means.keys).await?;
    run!(tx.loan.conn(), "COMMIT").map(drop).map_err(|fault| match fault {
        Fault::Database(message) => Fault::InDoubt(message),
        other => other,
    })
}
