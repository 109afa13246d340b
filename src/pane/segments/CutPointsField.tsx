import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { cutPoints } from "./cut-points";

type Props = {
  readonly column: string;
  readonly points: readonly number[];
  readonly disabled: boolean;
  readonly onPoints: (points: readonly number[]) => void;
};

/** Cut points as typed; they count as soon as all are numbers. */
export function CutPointsField({ column, points, disabled, onPoints }: Props) {
  const [text, setText] = useState(points.join("; "));
  const wrong = cutPoints(text) === null;
  return (
    <Field
      label={`Cut points of ${column}`}
      hint="A value equal to a point belongs below it."
      validationState={wrong ? "error" : "none"}
      validationMessage={wrong ? "Type numbers with semicolons between them, such as 25; 40; 60." : null}
    >
      <Input
        value={text}
        disabled={disabled}
        onChange={(_, { value }) => {
          setText(value);
          const read = cutPoints(value);
          if (read) onPoints(read);
        }}
      />
    </Field>
  );
}
