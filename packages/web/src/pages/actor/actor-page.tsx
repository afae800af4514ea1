export function ActorPage() {
  return null;
}
