export default function Page() {
  return <h1>Another bare page</h1>;
}
