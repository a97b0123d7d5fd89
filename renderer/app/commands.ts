/**
 * Every command: its id, key and where the key holds. Menu, palette, tooltips and the key help read this table;
 * features say what a command does while they are on the screen (`session/commands.ts`). Names are in messages/commands.ts.
 *
 * A leaf: imports nothing, so that every feature may import it.
 */

/** Where a key is heard. `text` and `list` are the places of single letters: they act only with focus there. */
export type KeyPlace = "anywhere" | "text" | "list" | "form" | "sheet"

export type Command = {
  readonly id: string
  /**
   * `Mod` is Ctrl or Cmd. Chords are written with a space: `G D`. Letters mean the key, `Shift C` the capital. Several
   * keys are joined by ` | `.
   */
  readonly keys: string
  readonly where: KeyPlace | readonly KeyPlace[]
  /** Shown in the palette (a movement of the caret is not). */
  readonly palette: boolean
  readonly group: "go" | "project" | "select" | "tag" | "annotation" | "read" | "list" | "app"
}

const reading = ["text", "list"] as const

export const commands = [
  { id: "palette.open", keys: "Mod K", where: "anywhere", palette: false, group: "app" },
  { id: "undo", keys: "Mod Z", where: "anywhere", palette: true, group: "project" },
  { id: "redo", keys: "Mod Shift Z | Ctrl Y", where: "anywhere", palette: true, group: "project" },
  { id: "history.show", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "find.open", keys: "Mod F", where: "anywhere", palette: true, group: "read" },
  { id: "find.next", keys: "F3 | Mod G", where: "anywhere", palette: false, group: "read" },
  { id: "find.previous", keys: "Shift F3 | Mod Shift G", where: "anywhere", palette: false, group: "read" },
  { id: "articles.add", keys: "Mod O", where: "anywhere", palette: true, group: "project" },
  { id: "articles.paste", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.openFile", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.new", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.rename", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.duplicate", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.delete", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "project.all", keys: "", where: "anywhere", palette: true, group: "project" },
  { id: "export.open", keys: "Mod E", where: "anywhere", palette: true, group: "project" },
  { id: "saved.show", keys: "Mod S", where: "anywhere", palette: true, group: "project" },
  { id: "settings.open", keys: "Mod ,", where: "anywhere", palette: true, group: "app" },
  { id: "pane.toggle", keys: "Mod B", where: "anywhere", palette: true, group: "app" },
  { id: "region.next", keys: "F6", where: "anywhere", palette: false, group: "app" },
  { id: "region.previous", keys: "Shift F6", where: "anywhere", palette: false, group: "app" },

  { id: "go.documents", keys: "G D", where: reading, palette: true, group: "go" },
  { id: "go.code", keys: "G C", where: reading, palette: true, group: "go" },
  { id: "go.annotations", keys: "G A", where: reading, palette: true, group: "go" },
  { id: "go.codebook", keys: "G B", where: reading, palette: true, group: "go" },
  { id: "annotator.switch", keys: "G U", where: reading, palette: true, group: "go" },
  { id: "text.larger", keys: "+ | =", where: reading, palette: true, group: "read" },
  { id: "text.smaller", keys: "-", where: reading, palette: true, group: "read" },
  { id: "keys.show", keys: "?", where: reading, palette: true, group: "app" },

  { id: "select.sentence", keys: "S", where: "text", palette: true, group: "select" },
  { id: "select.sentenceBack", keys: "Shift S", where: "text", palette: false, group: "select" },
  { id: "select.word", keys: "W", where: "text", palette: true, group: "select" },
  { id: "select.wordBack", keys: "Shift W", where: "text", palette: false, group: "select" },
  { id: "select.widen", keys: "X", where: "text", palette: true, group: "select" },
  { id: "select.narrow", keys: "Shift X", where: "text", palette: false, group: "select" },

  { id: "tag.1", keys: "C", where: "text", palette: true, group: "tag" },
  { id: "tag.2", keys: "P", where: "text", palette: true, group: "tag" },
  { id: "tag.3", keys: "T", where: "text", palette: true, group: "tag" },
  { id: "tag.1.again", keys: "Shift C", where: "text", palette: true, group: "tag" },
  { id: "tag.2.again", keys: "Shift P", where: "text", palette: true, group: "tag" },
  { id: "tag.3.again", keys: "Shift T", where: "text", palette: true, group: "tag" },

  { id: "annotation.next", keys: "N", where: "text", palette: true, group: "annotation" },
  { id: "annotation.previous", keys: "Shift N", where: "text", palette: true, group: "annotation" },
  { id: "annotation.cycle", keys: "Tab", where: "text", palette: false, group: "annotation" },
  { id: "annotation.cycleBack", keys: "Shift Tab", where: "text", palette: false, group: "annotation" },
  { id: "annotation.edit", keys: "Enter", where: "text", palette: true, group: "annotation" },
  { id: "annotation.bounds", keys: "B", where: "text", palette: true, group: "annotation" },
  { id: "annotation.recode", keys: "R", where: "text", palette: true, group: "annotation" },
  { id: "annotation.duplicate", keys: "D", where: "text", palette: true, group: "annotation" },
  { id: "annotation.split", keys: "Y", where: "text", palette: true, group: "annotation" },
  { id: "annotation.merge", keys: "M", where: "text", palette: true, group: "annotation" },
  { id: "annotation.addPart", keys: "J", where: "text", palette: true, group: "annotation" },
  { id: "annotation.note", keys: "I", where: "text", palette: true, group: "annotation" },
  { id: "annotation.flag", keys: "F", where: "text", palette: true, group: "annotation" },
  { id: "annotation.delete", keys: "Delete | Backspace", where: "text", palette: true, group: "annotation" },
  { id: "document.final", keys: "", where: "anywhere", palette: true, group: "annotation" },
  { id: "document.next", keys: "", where: "anywhere", palette: true, group: "go" },
  { id: "document.previous", keys: "", where: "anywhere", palette: true, group: "go" },

  { id: "form.again", keys: "Mod D", where: "form", palette: false, group: "tag" },
  { id: "form.newActor", keys: "Mod Enter", where: "form", palette: false, group: "tag" },
  { id: "form.pickPassage", keys: "V", where: "form", palette: false, group: "tag" },

  { id: "list.down", keys: "J", where: "list", palette: false, group: "list" },
  { id: "list.up", keys: "K", where: "list", palette: false, group: "list" },
  { id: "list.all", keys: "Mod A", where: "list", palette: false, group: "list" },
  { id: "list.filter", keys: "/", where: "list", palette: false, group: "list" }
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]["id"]
