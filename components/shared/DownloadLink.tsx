import { useAddress } from './use-address.ts';
import { useWords } from './words.ts';

/** Lets the officer take a file that the page did not accept; the address lives as long as the link. */
export function DownloadLink({ file }: { file: File }) {
  const words = useWords();
  return (
    <a class="link" href={useAddress(file)} download={file.name}>
      {words.download(file.name)}
    </a>
  );
}
