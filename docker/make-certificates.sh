#!/bin/sh
# Makes the certificates by which the services of this installation know each other, and makes anew what has less than
# 60 days left: run before each start, by root, in an image that has OpenSSL. Whoever has the authority's key could pass
# for any of them: it lies in a folder of its own that no service is given.
set -eu
umask 077
authority=${1:-/authority} servers=${2:-/servers} client=${3:-/client}
soon=5184000
mkdir -p "$authority" "$servers/postgres" "$servers/temporal" "$client"
cd "$authority"
if [ ! -s ca.key ] || ! openssl x509 -in ca.crt -noout -checkend "$soon" >/dev/null 2>&1; then
  openssl ecparam -name prime256v1 -genkey -noout -out ca.key
  openssl req -x509 -new -key ca.key -sha256 -days 3650 -out ca.crt -subj '/CN=Parley, services of one installation' \
    -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign,cRLSign'
fi
# folder, name, use
issue() {
  if openssl verify -CAfile ca.crt "$1/tls.crt" >/dev/null 2>&1 && openssl x509 -in "$1/tls.crt" -noout -checkend "$soon" >/dev/null; then return; fi
  openssl ecparam -name prime256v1 -genkey -noout -out "$1/tls.key.new"
  printf 'subjectAltName=DNS:%s\nextendedKeyUsage=%s\nbasicConstraints=critical,CA:FALSE\n' "$2" "$3" >extensions
  openssl req -new -key "$1/tls.key.new" -subj "/CN=$2" |
    openssl x509 -req -CA ca.crt -CAkey ca.key -CAcreateserial -sha256 -days 397 -extfile extensions -out "$1/tls.crt.new"
  mv "$1/tls.key.new" "$1/tls.key"
  mv "$1/tls.crt.new" "$1/tls.crt"
}
issue "$servers/postgres" postgres serverAuth
issue "$servers/temporal" temporal serverAuth,clientAuth
issue "$client" parley clientAuth
# Each container has one of these volumes alone, and programs of several accounts in it: 999 is postgres, 1000 the others.
for folder in "$servers/postgres" "$servers/temporal" "$client"; do
  cp ca.crt "$folder/ca.crt"
  chmod 755 "$folder"
  chmod 644 "$folder/ca.crt" "$folder/tls.crt"
done
chmod 600 "$servers/postgres/tls.key"
chmod 644 "$servers/temporal/tls.key" "$client/tls.key"
if [ "$(id -u)" = 0 ]; then chown 999:999 "$servers/postgres/tls.key"; fi
