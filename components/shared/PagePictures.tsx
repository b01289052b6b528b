import type { Drawn } from '../../utils/messaging/drawing.ts';
import type { PagePair } from '../../utils/report/page-pair.ts';
import { useAddress } from './use-address.ts';
import { useWords } from './words.ts';

interface PagePicturesProps {
  pair: PagePair;
  drawn: Drawn;
}

/** One page as it was signed and as it is now, side by side, with a frame around what differs. */
export function PagePictures({ pair: { was, now }, drawn }: PagePicturesProps) {
  const { changedPages: words } = useWords();
  const { spots } = drawn;
  return (
    <div class="page-pictures">
      <Picture
        caption={words.was}
        picture={drawn.was}
        alt={words.altWas(was ?? 0)}
        none={words.noneThen}
        spots={spots}
      />
      <Picture
        caption={words.now}
        picture={drawn.now}
        alt={words.altNow(now ?? 0)}
        none={words.noneNow}
        spots={spots}
      />
    </div>
  );
}

interface PictureProps {
  caption: string;
  picture: Blob | null;
  alt: string;
  /** Said where there is no such page. */
  none: string;
  spots: Drawn['spots'];
}

function Picture({ caption, picture, alt, none, spots }: PictureProps) {
  const address = useAddress(picture);
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      {picture ? (
        <div class="page-picture">
          <img src={address} alt={alt} />
          {spots.map(({ x0, y0, x1, y1 }) => (
            <span
              key={`${x0} ${y0}`}
              class="page-spot"
              style={{
                left: `${x0 * 100}%`,
                top: `${y0 * 100}%`,
                width: `${(x1 - x0) * 100}%`,
                height: `${(y1 - y0) * 100}%`,
              }}
            />
          ))}
        </div>
      ) : (
        <p class="page-none">{none}</p>
      )}
    </figure>
  );
}
