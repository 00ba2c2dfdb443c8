import { type Entity, newEntity } from "../entity.ts";
import type { Mention } from "../mention.ts";

/** Those who act together, by the indexes of who they are. */
export type Joints = Map<string, Entity>;

/** True where one of several is all the others together. */
export function isOfThese(together: Entity, all: ReadonlySet<Entity>, joints: Joints): boolean {
  const others = [...all].filter((e) => e !== together).map((e) => e.index);
  return joints.get(others.sort((a, b) => a - b).join(" ")) === together;
}

/** The one entity that several are together ("Ann Ruiz and Tom Brill"), in whatever order they are named. */
export function jointly(all: readonly Entity[], span: Mention, entities: Entity[], joints: Joints): Entity {
  const key = all
    .map((e) => e.index)
    .sort((a, b) => a - b)
    .join(" ");
  const known = joints.get(key);
  if (known) return known;
  const names = all.map((e) => e.text);
  const text = `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
  const bodies = all.filter((e) => e.sort === "organisation" || e.sort === "place").length;
  const sort = bodies === 0 ? "person" : bodies === all.length ? "organisation" : "group";
  const entity = newEntity(entities.length, { ...span, sort, plural: true, text, role: null }, true);
  entities.push(entity);
  joints.set(key, entity);
  return entity;
}
