//! The trafficking situations, and who may name them.

use super::answers::{age, bounded, countries, date, element, unique_id};
use crate::case::MOST_EPISODES;
use crate::case::episode::{Element, Episode};
use crate::document::{Fault, Node, Path, Reader};
use crate::vocabulary::{ACT, MEANS, PURPOSE};

const EPISODE: &[&str] = &["id", "from", "to", "states", "age_at_start", "act", "means", "purpose"];
/// The episodes that acts and identifications may name.
#[derive(Clone, Copy)]
pub(super) struct Known<'e> {
    pub(super) ids: &'e [&'e str],
    /// Whether all of them could be read.
    pub(super) sound: bool,
}

impl Known<'_> {
    pub(super) fn listed(self) -> Vec<String> {
        self.ids.iter().map(|id| (*id).to_owned()).collect()
    }
}

pub(super) fn named_episode(
    r: &mut Reader,
    path: &Path<'_>,
    node: &Node<'_>,
    episodes: Known<'_>,
) -> Option<usize> {
    let id = r.text(path, node)?;
    let index = episodes.ids.iter().position(|episode| *episode == id);
    if index.is_none() && episodes.sound {
        r.report(path, node.span, Fault::NoSuchEpisode { id: id.to_owned(), known: episodes.listed() });
    }
    index
}

pub(super) fn read_episodes(r: &mut Reader, path: &Path<'_>, node: Option<&Node<'_>>) -> Vec<Episode> {
    let mut episodes: Vec<Episode> = Vec::new();
    let Some(node) = node else { return episodes };
    for (i, node) in bounded(r, path, node, MOST_EPISODES).iter().enumerate() {
        let path = path.index(i);
        let mut episode = Episode {
            id: String::new(),
            from: None,
            to: None,
            age_at_start: None,
            act: Element::default(),
            means: Element::default(),
            purpose: Element::default(),
        };
        let mut has_id = false;
        let is_table = r.table(&path, node, EPISODE, |r, key, node| {
            let path = path.key(EPISODE[key]);
            match key {
                0 => {
                    has_id = true;
                    episode.id = unique_id(r, &path, node, episodes.iter().map(|episode| &episode.id));
                }
                1 => episode.from = date(r, &path, node),
                2 => episode.to = date(r, &path, node),
                3 => drop(countries(r, &path, node)),
                4 => episode.age_at_start = age(r, &path, node),
                5 => episode.act = element(r, &path, node, "act", ACT),
                6 => episode.means = element(r, &path, node, "means", MEANS),
                _ => episode.purpose = element(r, &path, node, "purpose", PURPOSE),
            }
        });
        if is_table && !has_id {
            r.missing(&path, node, "id");
        }
        if let (Some(from), Some(to)) = (episode.from, episode.to)
            && to.is_before(from)
        {
            let at = node.get("to").unwrap_or(node);
            r.report(&path.key("to"), at.span, Fault::EndsBeforeStart);
        }
        episodes.push(episode);
    }
    episodes
}
