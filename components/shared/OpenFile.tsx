interface OpenFileProps {
  label: string;
  onFile: (file: File) => void;
}

/** A button that takes one JSON file from the machine; the same may be chosen twice. */
export function OpenFile({ label, onFile }: OpenFileProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        class="sr-only"
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
