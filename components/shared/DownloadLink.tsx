import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** Lets the officer take a file that the page did not accept; the address lives as long as the link. */
export function DownloadLink({ file }: { file: File }) {
  const words = useWords();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const created = URL.createObjectURL(file);
    setAddress(created);
    return () => URL.revokeObjectURL(created);
  }, [file]);
  return (
    <a class="link" href={address} download={file.name}>
      {words.download(file.name)}
    </a>
  );
}
