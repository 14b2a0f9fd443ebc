## Signing in

enter-sign-in = Sign in
enter-login = Login
enter-password = Password
enter-code = Code
enter-code-hint = The six digits that your app shows now, or one of your recovery codes.
enter-code-again = The six digits that your app shows now.
enter-passkey = Sign in with a passkey
enter-passkey-prove = Use a passkey
enter-passkey-failed = No passkey was used. Try again, or type your password and code.
enter-provider = Sign in with your agency's account
enter-link-title = Do you have a link that signs you in?
enter-link = The whole link
enter-link-hint = Copy all of it, with everything after the sign #. It works once.
enter-link-use = Use the link
enter-link-expired = This link was used already, or its time is over. Ask for a new one.
enter-forgotten = If you cannot sign in, ask the administrator of your agency for a new link.
enter-not-proven = Login, password or code are not right. Type all of them again.
enter-not-proven-again = Password or code are not right. Type both again.
enter-onward = You are signed in
enter-told = You are not signed in
enter-told-unknown = No account here is linked to that one. Sign in another way, then link it, or ask your administrator.
enter-told-not-proven = This did not prove who you are, or it took too long. Begin again.
enter-told-taken = That account is linked to another user here.

## Proving again who one is

enter-prove = Is it still you?
enter-prove-why = Some pages hold what can put people in danger. For these you prove again who you are. It then counts for a few minutes.

## Joining

enter-invited = Open your invitation
enter-invited-lead = Open the link that you were given. Or paste all of it here. It stays good until you have joined.
enter-invitation = The whole link of your invitation
enter-invitation-expired = This invitation was used already, or its time is over. Ask for a new one.
enter-join = Choose how you sign in
enter-welcome = Welcome, { $name }.
enter-join-password = 1. A password
enter-new-password = New password
enter-new-password-hint = At least 12 characters. Four words that do not belong together are good.
enter-join-app = 2. An app that shows codes
enter-join-app-why = An authenticator app on your telephone shows a new code every 30 seconds. It keeps out who only knows your password.
enter-join-scan = Scan this picture with the app.
enter-join-picture = A picture of the secret, to be scanned by an authenticator app
enter-join-type = Or type this secret into the app:
enter-join-open = Open the app on this device
enter-first-code = Code
enter-first-code-hint = The six digits that the app shows now.
enter-codes = Keep your recovery codes
enter-codes-lead = If you lose your telephone, one of these stands in the place of the code. Each works once.
enter-codes-once = They are shown only now. Print them or write them down. Keep them apart from your telephone.
enter-codes-kept = I have kept them. Go on

## One's own account

account-title = Your account
account-since = Signed in since
account-until = Signed out at the latest
account-session-hint = You are signed out earlier where you do nothing for a while.
account-passkeys = Passkeys
account-passkeys-about = A passkey signs you in with your telephone, your computer or a key. You then type no password and no code.
account-passkeys-none = You have no passkey.
account-passkey = Passkey { $number }
account-passkey-made = Added on { $day }
account-passkey-used = Last used on { $day }
account-passkey-unused = Not used yet
account-passkey-remove = Remove
account-passkey-add = Add a passkey
account-passkey-script = Your browser makes the passkey. This needs JavaScript. If you see no button here, your browser cannot do it.
account-passkey-failed = No passkey was added. Try again. If you proved who you are long ago, do that first.
account-prove = Prove again who you are
account-cannot-prove = You came in by a link and have no password. So nothing can be added here.
account-prove-about = To add or remove a passkey, prove again who you are. It then counts for a few minutes.
account-elsewhere = The account of your agency
account-elsewhere-about = If you link it, you can sign in here with the account of your agency.
account-elsewhere-linked = It is linked. You can sign in here with the account of your agency.
account-link = Link the account of your agency
account-link-goes = You go on to the page of your agency. Sign in there, and you come back here.
account-prove-link = Prove again who you are, to link it
