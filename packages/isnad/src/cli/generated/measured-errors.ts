// Written by `npm run eval -- --record`. Do not edit.
import type { MeasuredErrors } from '../../dossier/index.ts';

export const measuredErrors: MeasuredErrors | null = {
  "measured": "44 annotated articles that the rules were developed on; articles that nobody has seen do worse",
  "rows": [
    {
      "measure": "statement detect",
      "f1": 0.952
    },
    {
      "measure": "statement attribute",
      "f1": 0.908
    },
    {
      "measure": "statement full",
      "f1": 0.834
    },
    {
      "measure": "via",
      "f1": 0.892
    },
    {
      "measure": "content words (matched)",
      "f1": 0.981
    },
    {
      "measure": "kind (of attributed)",
      "f1": 0.968
    },
    {
      "measure": "said (of attributed)",
      "f1": 0.8
    },
    {
      "measure": "figure value",
      "f1": 0.997
    },
    {
      "measure": "figure value+what",
      "f1": 0.983
    },
    {
      "measure": "figure giver (of matched)",
      "f1": 0.972
    },
    {
      "measure": "time span",
      "f1": 1
    },
    {
      "measure": "time value",
      "f1": 0.993
    },
    {
      "measure": "name exact",
      "f1": 0.931
    },
    {
      "measure": "name overlap",
      "f1": 0.948
    },
    {
      "measure": "chrome characters",
      "f1": 1
    },
    {
      "measure": "name identity (B3)",
      "f1": 0.981
    }
  ]
};
