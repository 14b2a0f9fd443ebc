//! One change of one file of the law.

use super::Law;

pub(super) struct Edit {
    pub(super) file: &'static str,
    change: Change,
}

enum Change {
    /// The first line that starts so becomes this, which may be several lines.
    Line(&'static str, String),
    /// After the first line that starts so comes this.
    After(&'static str, &'static str),
    /// The first part that is so becomes this.
    Part(&'static str, &'static str),
    /// Everything from the first part that is so on is cut off.
    Cut(&'static str),
    /// This comes at the end.
    End(String),
    /// The file is new, or has this text instead.
    Whole(String),
    /// The file is taken away.
    Gone,
}

pub(super) fn line(file: &'static str, start: &'static str, new: impl Into<String>) -> Edit {
    Edit { file, change: Change::Line(start, new.into()) }
}

pub(super) fn after(file: &'static str, start: &'static str, new: &'static str) -> Edit {
    Edit { file, change: Change::After(start, new) }
}

pub(super) fn part(file: &'static str, old: &'static str, new: &'static str) -> Edit {
    Edit { file, change: Change::Part(old, new) }
}

pub(super) fn cut(file: &'static str, from: &'static str) -> Edit {
    Edit { file, change: Change::Cut(from) }
}

pub(super) fn end(file: &'static str, new: impl Into<String>) -> Edit {
    Edit { file, change: Change::End(new.into()) }
}

pub(super) fn whole(file: &'static str, text: impl Into<String>) -> Edit {
    Edit { file, change: Change::Whole(text.into()) }
}

pub(super) fn gone(file: &'static str) -> Edit {
    Edit { file, change: Change::Gone }
}

impl Edit {
    pub(super) fn make(&self, law: &mut Law) {
        let text = law.text(self.file);
        let new = match &self.change {
            Change::Line(start, new) => self.with_line(text, start, |_| new.clone()),
            Change::After(start, new) => self.with_line(text, start, |line| format!("{line}\n{new}")),
            Change::Part(old, new) => {
                assert!(text.contains(old), "{} does not hold {old}", self.file);
                text.replacen(old, new, 1)
            }
            Change::Cut(from) => {
                let kept = text.split_once(from);
                kept.unwrap_or_else(|| panic!("{} does not hold {from}", self.file)).0.to_owned()
            }
            Change::End(new) => format!("{text}\n{new}"),
            Change::Whole(text) => text.clone(),
            Change::Gone => {
                assert!(law.0.remove(self.file).is_some(), "{} is not there", self.file);
                return;
            }
        };
        law.0.insert(self.file.to_owned(), new);
    }

    /// The text with the first line that starts so made another.
    fn with_line(&self, text: &str, start: &str, new: impl Fn(&str) -> String) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let found = lines.iter_mut().find(|line| line.starts_with(start));
        let found = found.unwrap_or_else(|| panic!("no line of {} starts with {start}", self.file));
        *found = new(found);
        lines.join("\n") + "\n"
    }
}
