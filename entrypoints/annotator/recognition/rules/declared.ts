import { isType, type Item } from '../../structured-data/item';
import { type Rules, when } from './rule';

const film = /^Movie$/;
const otherThing =
  /^(?:Book|MusicAlbum|MusicRecording|VideoGame|Game|TVSeries|TVSeason|TVEpisode|CreativeWorkSeason|Product|Restaurant|Hotel|LodgingBusiness|LocalBusiness|Place|Organization|Recipe|SoftwareApplication|MobileApplication|Course|Event|TheaterEvent|Play|PodcastEpisode)$/;
/** Things that only their own pages describe, reviewed or not. */
const otherPage =
  /^(?:Product|Recipe|Book|MusicAlbum|VideoGame|TVSeries|TVSeason|TVEpisode|Course|PodcastEpisode|SearchResultsPage|CollectionPage)$/;

function isFilmReviewed(reviewed: readonly Item[]): boolean {
  return reviewed.some((item) => isType(item, film));
}

/** What the page says of itself for machines. */
export const declared: Rules = {
  'declared-review-of-film': ({ data }) =>
    when(isFilmReviewed(data.reviewed) && data.items.some((item) => isType(item, /Review$/))),
  'declared-review-of-other': ({ data }) => {
    const other = data.reviewed.find((item) => isType(item, otherThing));
    return when(other !== undefined && !isFilmReviewed(data.reviewed), other?.types[0]);
  },
  'declared-review': ({ data }) => when(data.items.some((item) => isType(item, /Review$/))),
  'declared-film-only': ({ data }) =>
    when(
      (data.items.some((item) => isType(item, film)) ||
        data.metadata.type?.startsWith('video.movie') === true) &&
        !data.items.some((item) => isType(item, /Review$|Article$|Posting$/)),
    ),
  'declared-other': ({ data }) => {
    const other = data.items.find((item) => isType(item, otherPage));
    return when(other !== undefined && !isFilmReviewed(data.reviewed), other?.types[0]);
  },
};
