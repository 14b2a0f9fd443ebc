"""One signed-in user over one connection that stays open: requests, opening cases, writing notes, reading entries."""

import collections
import http.client
import json
import socket
import uuid

# Types of bodies that are one document; lines of JSON are left as they come.
JSON = ("application/json", "application/problem+json")
Reply = collections.namedtuple("Reply", "status kind etag body")

# A case file as an officer writes it at first contact.
DOCUMENT = {
    "schema": "lindung.case/1",
    "jurisdiction": "TH",
    "person": {"age": 25, "nationalities": ["MM"], "woman": "yes"},
    "episodes": [{
        "id": "e1",
        "age_at_start": 24,
        "act": {"recruitment": "yes", "transportation": "yes", "harbouring": "yes"},
        "means": {"deception": "yes", "coercion": "yes", "threat_or_force": "yes"},
        "purpose": {"forced_criminality": "yes"},
    }],
    "unlawful_acts": [{
        "id": "a1",
        "offence": "scamming",
        "stage": "investigation",
        "nexus": {"purpose": "yes", "ordered": "yes"},
        "circumstances": {"threat_of_death_or_serious_harm": "yes", "no_safe_escape": "yes"},
    }],
    "context": {"paid_wage": "yes"},
}


class Lost(Exception):
    """The connection ended before the whole answer was there: nobody knows whether the request was carried out."""


class Client:
    """One user, one purpose, one connection."""

    def __init__(self, port, cookie=None, purpose="identification", timeout=60):
        self.port, self.cookie, self.purpose, self.timeout = port, cookie, purpose, timeout
        self.connection = None

    def beside(self, port=None, purpose=None):
        """The same user on another connection, for another purpose or on another server."""
        return Client(port or self.port, self.cookie, purpose or self.purpose, self.timeout)

    def sign_in(self, token):
        """Uses a link up. The session stands in the store, so it outlives the server."""
        self.expect(204, "POST", "/v1/session/link", {"token": token})
        return self

    def step_up(self, password):
        """Proves again who one is."""
        self.expect(204, "POST", "/v1/session/step-up", {"password": password})
        return self

    def request(self, method, path, body=None, headers=None):
        """One request; [`Lost`] where there is no whole answer."""
        sent = {"Lindung-Purpose": self.purpose} | (headers or {})
        if self.cookie:
            sent["Cookie"] = self.cookie
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
            self.connection.request(method, path, body, sent)
            answer = self.connection.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException, socket.timeout) as error:
            self.close()
            raise Lost(repr(error)) from None
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie" and value.split("=")[0] in ("lindung", "__Host-lindung"):
                self.cookie = value.split(";")[0]
        kind = answer.headers.get_content_type()
        told = json.loads(text) if kind in JSON and text else text
        return Reply(answer.status, kind, answer.headers.get("ETag"), told)

    def expect(self, statuses, *request, **more):
        """One request whose answer must have one of these statuses: its body."""
        reply = self.request(*request, **more)
        if reply.status not in ((statuses,) if isinstance(statuses, int) else statuses):
            raise AssertionError(f"{request[0]} {request[1]}: {reply.status} {reply.body}")
        return reply.body

    def open_case(self, reference, *more):
        """Opens a case with a document and further bodies: its id."""
        case = str(uuid.uuid4())
        bodies = [{"kind": "case", "case": DOCUMENT | {"reference": reference}}, *more]
        entries = [{"id": str(uuid.uuid4()), "body": body} for body in bodies]
        self.expect(201, "POST", "/v1/cases", {"id": case, "entries": entries})
        return case

    def append(self, case, entry, body, seen="*"):
        """Writes one entry under an id that stays the same when it is sent again."""
        new = {"entries": [{"id": entry, "body": body}]}
        return self.request("POST", f"/v1/cases/{case}/entries", new, headers={"If-Match": seen})

    def note(self, case, entry, text):
        """Writes a note."""
        return self.append(case, entry, {"kind": "note", "text": text, "privileged": False})

    def entries(self, case, after=0):
        """Every entry after a number, page by page."""
        while after is not None:
            page = self.expect(200, "GET", f"/v1/cases/{case}/entries?after={after}&limit=100")
            yield from page["entries"]
            after = page.get("next")

    def cases(self):
        """Every case in this user's lists, page by page."""
        cursor = ""
        while cursor is not None:
            page = self.expect(200, "GET", f"/v1/cases?limit=100{cursor}")
            yield from page["cases"]
            cursor = f"&cursor={page['next']}" if "next" in page else None

    def close(self):
        """Ends the connection."""
        if self.connection is not None:
            self.connection.close()
            self.connection = None
