// Settings of this machine, in two files of electron-store: config.json, which the console host writes for the settings page and
// is only read here, and windows.json, which nobody else touches. Each value is parsed when it is read: a wrong one counts as none.
import { z } from "zod";
import type { Language } from "../../../shared/domain/index.ts";

/** Where a window stood, in device-independent pixels of the whole desktop. */
export const WindowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

/** config.json, as far as it concerns the shell; the rest of it is the console host's. */
export const machineSchema = {
  language: z.enum(["zh", "en"]),
  "machine.hub": z.url({ protocol: /^https?$/ }),
  /** Ids of the sound devices, as the browser names them; the phone page reads them. */
  "machine.devices": z.object({
    microphone: z.string().optional(),
    headset: z.string().optional(),
    bell: z.string().optional(),
  }),
} as const;

/** windows.json. */
export const placesSchema = { desk: WindowPlace } as const;

/** One file of electron-store; `schema` is what it checks before it writes. */
export interface SettingsFile {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

export interface MachineSettings {
  readonly language: Language;
  readonly hubUrl: string | null;
  deskPlace(): WindowPlace | null;
  keepDeskPlace(place: WindowPlace): void;
}

/** Opens both; a file that cannot be written only forgets. `systemLanguage` counts until a person has chosen one. */
export function openMachineSettings(
  open: (name: "config" | "windows", schema: Readonly<Record<string, object>>) => SettingsFile,
  systemLanguage: Language,
  onTrouble: (error: unknown) => void,
): MachineSettings {
  const machine = open("config", jsonSchemas(machineSchema));
  const places = open("windows", jsonSchemas(placesSchema));
  return {
    language: parsedOf(machineSchema.language, machine.get("language")) ?? systemLanguage,
    hubUrl: parsedOf(machineSchema["machine.hub"], machine.get("machine.hub")),
    deskPlace: () => parsedOf(placesSchema.desk, places.get("desk")),
    keepDeskPlace(place) {
      try {
        places.set("desk", place);
      } catch (error) {
        onTrouble(error);
      }
    },
  };
}

function parsedOf<T>(schema: z.ZodType<T>, value: unknown): T | null {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function jsonSchemas(schemas: Readonly<Record<string, z.ZodType>>): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([key, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema);
      return [key, rest];
    }),
  );
}
