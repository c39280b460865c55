package vn.thidua.organization.people.model;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.PersonId;

/// The posts people hold and held.
public interface Posts extends Repository<Post, PostId> {
    Post save(Post post);

    void delete(Post post);

    Optional<Post> findById(PostId id);

    List<Post> findByPerson(PersonId person);

    default Optional<Post> open(PersonId person) {
        return findByPerson(person).stream().filter(Post::open).findFirst();
    }

    /// @throws Missing where it is none of this person's
    default Post require(PersonId person, PostId id) {
        return findById(id).filter(post -> post.person().equals(person)).orElseThrow(() -> new Missing("post"));
    }
}
