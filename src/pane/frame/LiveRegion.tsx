import { useUnseen } from "./unseen";

/** Read aloud when it changes. */
export function LiveRegion({ words }: { readonly words: string }) {
  return (
    <div className={useUnseen().unseen} role="status" aria-live="polite">
      {words}
    </div>
  );
}
