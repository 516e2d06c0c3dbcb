export default function Correspondence() {
  return null;
}
