import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Trouble } from "../../table/index";

/** For a report to us: code and details, never cell values. Where the browser keeps its clipboard shut, the text is shown for copying by hand. */
export function CopyDetails({ trouble }: { readonly trouble: Trouble }) {
  const [copied, setCopied] = useState<"not yet" | "copied" | "by hand">("not yet");
  const text = [`Customer Segments: ${trouble.code}`, trouble.message, trouble.details].filter(Boolean).join("\n");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      setCopied("by hand");
    }
  };
  if (copied === "by hand") return <Textarea aria-label="Details" readOnly value={text} onFocus={(event) => event.target.select()} />;
  return <Button onClick={() => void copy()}>{copied === "copied" ? "Copied" : "Copy details"}</Button>;
}
