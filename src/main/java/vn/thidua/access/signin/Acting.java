package vn.thidua.access.signin;

import vn.thidua.kernel.Actor;

/// Whoever a request comes from: somebody signed in, or a connected system.
public interface Acting {
    Actor actor();
}
