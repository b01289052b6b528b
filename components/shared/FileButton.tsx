interface FileButtonProps {
  label: string;
  /** Ends of names and kinds, as an input takes them. */
  accept: string;
  onFile: (file: File) => Promise<void>;
}

/** A button to choose one file; the same file, once put right, can be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  return (
    <label class="button file-button">
      {label}
      <input
        class="sr-only"
        type="file"
        accept={accept}
        onChange={async (event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file) await onFile(file);
          input.value = '';
        }}
      />
    </label>
  );
}
